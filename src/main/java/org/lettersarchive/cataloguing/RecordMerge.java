package org.lettersarchive.cataloguing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.lettersarchive.record.RecordChange;
import org.lettersarchive.record.RecordField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings two changes of one record together, field by field. Where both changed the same
 * field, the own change is taken and the field is named.
 *
 * @param <D> what a record of the kind says
 * @param description both changes
 * @param clashes the fields that both changed, as {@link RecordChange} names them
 */
record RecordMerge<D>(D description, Set<String> clashes) {

	/**
	 * Merges.
	 * @param write what a record says as JSON
	 * @param read what JSON says as a record
	 * @param fields the fields by which changes are told
	 */
	static <D> RecordMerge<D> of(D base, D theirs, D mine, Function<D, ObjectNode> write, Function<ObjectNode, D> read,
			Function<D, List<RecordField>> fields) {
		ObjectNode merged = write.apply(mine);
		mergeInto(merged, write.apply(base), write.apply(theirs));
		Set<String> clashes = new TreeSet<>(changed(base, theirs, fields));
		clashes.retainAll(changed(base, mine, fields));
		clashes.retainAll(changed(theirs, mine, fields));
		return new RecordMerge<>(read.apply(merged), clashes);
	}

	private static <D> List<String> changed(D before, D after, Function<D, List<RecordField>> fields) {
		return RecordChange.between(fields.apply(before), fields.apply(after))
			.stream()
			.map(RecordChange::field)
			.toList();
	}

	private static void mergeInto(ObjectNode mine, ObjectNode base, ObjectNode theirs) {
		Set<String> names = new TreeSet<>(mine.propertyNames());
		names.addAll(theirs.propertyNames());
		for (String field : names) {
			JsonNode before = base.path(field);
			JsonNode own = mine.path(field);
			JsonNode other = theirs.path(field);
			if (own.equals(before)) {
				take(mine, field, other);
			}
			else if (own instanceof ObjectNode part && before instanceof ObjectNode was
					&& other instanceof ObjectNode changed) {
				mergeInto(part, was, changed);
			}
		}
	}

	private static void take(ObjectNode mine, String field, JsonNode value) {
		if (value.isMissingNode()) {
			mine.remove(field);
		}
		else {
			mine.set(field, value);
		}
	}

}
