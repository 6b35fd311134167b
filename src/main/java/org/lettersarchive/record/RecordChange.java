package org.lettersarchive.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How one field of a record changed.
 *
 * @param field names the field in messages
 * @param before the values that are there no more
 * @param after the values that are new
 */
public record RecordChange(String field, List<RecordValue> before, List<RecordValue> after) {

	/**
	 * The fields in which two states of a record differ. Where only the order of values
	 * changed, all of them are given.
	 */
	public static List<RecordChange> between(List<RecordField> old, List<RecordField> present) {
		List<RecordChange> changes = new ArrayList<>();
		for (int i = 0; i < present.size(); i++) {
			List<RecordValue> was = old.get(i).values();
			List<RecordValue> is = present.get(i).values();
			if (!was.equals(is)) {
				changes.add(of(present.get(i).name(), was, is));
			}
		}
		return changes;
	}

	private static RecordChange of(String field, List<RecordValue> was, List<RecordValue> is) {
		List<RecordValue> gone = was.stream().filter((value) -> !is.contains(value)).toList();
		List<RecordValue> added = is.stream().filter((value) -> !was.contains(value)).toList();
		return (gone.isEmpty() && added.isEmpty()) ? new RecordChange(field, was, is)
				: new RecordChange(field, gone, added);
	}

	/**
	 * All pieces of both sides.
	 */
	public Stream<RecordPart> parts() {
		return Stream.concat(this.before.stream(), this.after.stream()).flatMap((value) -> value.parts().stream());
	}

}
