package org.lettersarchive.cataloguing;

import java.util.Optional;

import org.lettersarchive.source.SourceId;

/**
 * Why a record is changed.
 *
 * @param reason in words, for the public
 * @param source what the change rests on; empty where it is the editors' own
 */
record Grounds(String reason, Optional<SourceId> source) {

	Grounds {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("A change has a reason");
		}
	}

}
