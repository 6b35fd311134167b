package org.lettersarchive.cataloguing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.lettersarchive.record.RecordChange;
import org.lettersarchive.record.RecordField;

/**
 * A state in the history of a record, with what changed from the state before.
 */
record RecordState(Amendment entry, List<RecordChange> changes) {

	/**
	 * The states of a record.
	 * @param fields reads the fields from a description
	 */
	static List<RecordState> of(List<Amendment> newestFirst, Function<String, List<RecordField>> fields) {
		List<List<RecordField>> states = newestFirst.stream()
			.map((entry) -> fields.apply(entry.description()))
			.toList();
		List<RecordState> list = new ArrayList<>();
		for (int i = 0; i < newestFirst.size(); i++) {
			list.add(new RecordState(newestFirst.get(i),
					(i + 1 < states.size()) ? RecordChange.between(states.get(i + 1), states.get(i)) : List.of()));
		}
		return list;
	}

}
