package org.lettersarchive.transcription;

import org.lettersarchive.vocabulary.Coded;

/**
 * What can happen to a transcription.
 */
public enum EntryKind implements Coded {

	SUBMITTED, RETURNED, PUBLISHED, WITHDRAWN, WITHHELD;

	static EntryKind of(String code) {
		for (EntryKind kind : values()) {
			if (kind.code().equals(code)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("No kind of entry: " + code);
	}

}
