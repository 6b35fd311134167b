package org.lettersarchive.cataloguing;

import java.util.ArrayList;
import java.util.List;

import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.record.RecordChange;

/**
 * A state in the history of a record, with what changed from the state before.
 */
record RecordState(Amendment entry, List<RecordChange> changes) {

	static List<RecordState> of(List<Amendment> newestFirst) {
		List<LetterDescription> states = newestFirst.stream()
			.map((entry) -> LetterDescription.read(entry.description()))
			.toList();
		List<RecordState> list = new ArrayList<>();
		for (int i = 0; i < newestFirst.size(); i++) {
			list.add(new RecordState(newestFirst.get(i), (i + 1 < states.size())
					? RecordChange.between(states.get(i + 1).fields(), states.get(i).fields()) : List.of()));
		}
		return list;
	}

}
