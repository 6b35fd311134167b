package org.lettersarchive.catalogue;

import java.util.List;
import java.util.Map;

import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.RecordNames;
import org.lettersarchive.record.PublishedRecordChange;
import org.lettersarchive.record.PublishedRecordChanges;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RecordPart;

import org.springframework.stereotype.Component;

/**
 * What the page of a record tells of its changes.
 */
@Component
class ChangesOfRecord {

	private static final int SHOWN = 20;

	private final PublishedRecordChanges changes;

	private final RecordNames names;

	ChangesOfRecord(PublishedRecordChanges changes, RecordNames names) {
		this.changes = changes;
		this.names = names;
	}

	Told of(RecordKind kind, String id) {
		List<PublishedRecordChange> latest = this.changes.latest(kind, id, SHOWN);
		return new Told(latest, this.names.of(latest.stream().flatMap(PublishedRecordChange::parts).toList()));
	}

	/**
	 * The latest changes, with the names of the records they speak of.
	 */
	record Told(List<PublishedRecordChange> list, Map<RecordPart, LocalText> names) {

		public boolean hasOlder() {
			return this.list.size() == SHOWN;
		}

		/**
		 * The name of the source that a change rests on.
		 */
		public LocalText source(PublishedRecordChange change) {
			RecordPart source = new RecordPart(RecordPart.Kind.SOURCE, change.source().orElseThrow());
			return this.names.getOrDefault(source, new LocalText(source.value(), null));
		}

	}

}
