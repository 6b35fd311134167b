package org.lettersarchive.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Who keeps which kind of record.
 */
@Component
public class RecordKeepers {

	private final Map<RecordKind, RecordKeeper> keepers;

	public RecordKeepers(List<RecordKeeper> keepers) {
		this.keepers = keepers.stream().collect(Collectors.toMap(RecordKeeper::kind, Function.identity()));
	}

	public RecordKeeper of(RecordKind kind) {
		RecordKeeper keeper = this.keepers.get(kind);
		if (keeper == null) {
			throw new IllegalStateException("Nobody keeps records of the kind " + kind);
		}
		return keeper;
	}

}
