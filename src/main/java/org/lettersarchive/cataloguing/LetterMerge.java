package org.lettersarchive.cataloguing;

import java.util.Set;
import java.util.TreeSet;

import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.record.RecordChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings two changes of one record together, field by field. Where both changed the same
 * field, the own change is taken and the field is named.
 *
 * @param description both changes
 * @param clashes the fields that both changed, as {@link RecordChange} names them
 */
record LetterMerge(LetterDescription description, Set<String> clashes) {

	private static final JsonMapper JSON = JsonMapper.shared();

	static LetterMerge of(LetterDescription base, LetterDescription theirs, LetterDescription mine) {
		ObjectNode before = JSON.valueToTree(base);
		ObjectNode other = JSON.valueToTree(theirs);
		ObjectNode merged = JSON.valueToTree(mine);
		mergeInto(merged, before, other);
		Set<String> clashes = new TreeSet<>();
		RecordChange.between(base.fields(), theirs.fields()).forEach((change) -> clashes.add(change.field()));
		clashes
			.retainAll(RecordChange.between(base.fields(), mine.fields()).stream().map(RecordChange::field).toList());
		clashes
			.retainAll(RecordChange.between(theirs.fields(), mine.fields()).stream().map(RecordChange::field).toList());
		return new LetterMerge(JSON.treeToValue(merged, LetterDescription.class), clashes);
	}

	private static void mergeInto(ObjectNode mine, ObjectNode base, ObjectNode theirs) {
		for (String field : Set.copyOf(mine.propertyNames())) {
			JsonNode before = base.get(field);
			JsonNode own = mine.get(field);
			if (own.equals(before)) {
				mine.set(field, theirs.get(field));
			}
			else if (own instanceof ObjectNode part && before instanceof ObjectNode was
					&& theirs.get(field) instanceof ObjectNode other) {
				mergeInto(part, was, other);
			}
		}
	}

}
