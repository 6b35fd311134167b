package org.lettersarchive.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change to a record that letters rest on.
 *
 * @param number its place in the history of the record
 * @param by the name of the editor; empty where a release of the archive made it
 * @param reason why; empty where a release of the archive made it
 * @param source the id of what it rests on; empty where it is the editors' own
 * @param changes what changed, field by field; nothing where the record was added
 */
public record PublishedRecordChange(int number, Instant at, String by, String reason, Optional<String> source,
		String hash, List<RecordChange> changes) {

	/**
	 * The anchor of its place on the page of the record.
	 */
	public String anchor() {
		return "change-" + this.number;
	}

	/**
	 * All pieces that it speaks of.
	 */
	public Stream<RecordPart> parts() {
		return Stream.concat(this.source.map(RecordPart::source).stream(),
				this.changes.stream().flatMap(RecordChange::parts));
	}

}
