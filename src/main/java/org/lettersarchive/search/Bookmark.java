package org.lettersarchive.search;

import java.time.Instant;

import org.lettersarchive.letter.ChangeQuery;
import org.lettersarchive.letter.ChangedLetter;

/**
 * How far an index follows the archive. An index without one is unfinished.
 *
 * @param kind what the index holds, and of which state of the tables
 * @param changedAt when the last change that it knows was made
 * @param letter the letter of that change
 */
record Bookmark(String kind, Instant changedAt, long letter) {

	Bookmark after(ChangedLetter change) {
		return new Bookmark(this.kind, change.changedAt(), change.letter().value());
	}

	ChangeQuery.Place place() {
		return new ChangeQuery.Place(this.changedAt, this.letter);
	}

}
