package org.lettersarchive.harvest;

import java.util.List;
import java.util.Optional;

import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.letter.TextKind;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.text.LetterText;

/**
 * A text of a letter as it goes into a TEI document.
 */
record TeiText(LetterText text, List<Integer> passages, SourceId witness, String language, TextKind kind,
		Optional<String> transcribedBy, Optional<String> reviewedBy, Optional<String> hash, String rights,
		String rightsLabel) {

	static TeiText of(ReadingText text) {
		return new TeiText(text.document(), text.passages(), text.witness(), text.language(), text.kind(),
				text.transcribedBy(), text.reviewedBy(), text.revisionHash(), text.rights(), text.rightsLabel().en());
	}

	/**
	 * One revision, unless its text was withdrawn. Its rights are those of the letter.
	 */
	static Optional<TeiText> of(PublishedRevision revision, PublicRecord record) {
		return revision.document()
			.map((text) -> new TeiText(text, revision.passages(), revision.witness(), revision.language(),
					revision.kind(), Optional.of(revision.transcribedBy()), Optional.of(revision.reviewedBy()),
					Optional.of(revision.hash()), record.letter().rights().uri(),
					record.letter().rights().label().en()));
	}

}
