package org.lettersarchive.letter;

import org.lettersarchive.record.RecordChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.lettersarchive.source.SourceId;

/**
 * A change to the record of a published letter.
 *
 * @param number its place in the history of the record
 * @param by the name of the editor; empty where a release of the archive made it
 * @param reason why; empty where a release of the archive made it
 * @param source what it rests on; empty where it is the editors' own
 * @param hash its hash in the chain
 * @param changes what changed, field by field
 */
public record PublishedAmendment(int number, Instant at, String by, String reason, Optional<SourceId> source,
		String hash, List<RecordChange> changes) {

	/**
	 * The anchor of its place on the page of the letter.
	 */
	public String anchor() {
		return "change-" + this.number;
	}

}
