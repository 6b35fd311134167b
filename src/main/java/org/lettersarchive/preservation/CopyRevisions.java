package org.lettersarchive.preservation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.lettersarchive.harvest.PublicRecord;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.letter.TextHistory;
import org.lettersarchive.text.RenderedText;

/**
 * The pages of a copy of the site about what was published as the texts of a letter. It
 * holds the text of one revision at a time.
 */
record CopyRevisions(CopyPages pages, PublishedRevisions revisions, EntityManager entities) {

	void write(PublicRecord record) throws IOException {
		if (record.revisions().isEmpty()) {
			return;
		}
		PublishedLetter letter = record.letter();
		List<TextHistory> texts = TextHistory.of(record.revisions());
		this.pages.write("revisions", "revisions/" + letter.slug() + ".html",
				Map.of("letter", letter, "texts", texts, "bibliography", record.bibliography(), "revised", true));
		for (TextHistory text : texts) {
			for (RevisionSummary summary : text.revisions()) {
				write(record, text, summary);
			}
		}
	}

	private void write(PublicRecord record, TextHistory text, RevisionSummary summary) throws IOException {
		PublishedLetter letter = record.letter();
		PublishedRevision revision = this.revisions.find(letter.slug(), summary.number()).orElseThrow();
		Optional<RenderedText> printed = revision.document()
			.map((document) -> RenderedText.of(document, "text-", revision.passages()));
		this.pages.write("revision", "revisions/%s.%d.html".formatted(letter.slug(), summary.number()),
				Map.of("letter", letter, "text", text, "summary", summary, "revision", revision, "printed", printed,
						"bibliography", record.bibliography(), "revised", true));
		this.entities.detach(revision);
	}

}
