package org.lettersarchive.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.letter.TextHistory;
import org.lettersarchive.source.Bibliography;
import org.lettersarchive.source.Sources;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Gathers the histories of published letters.
 */
@Component
class LetterHistories {

	private final PublishedLetters letters;

	private final PublishedRevisions revisions;

	private final Sources sources;

	LetterHistories(PublishedLetters letters, PublishedRevisions revisions, Sources sources) {
		this.letters = letters;
		this.revisions = revisions;
		this.sources = sources;
	}

	Optional<LetterHistory> find(Slug slug) {
		return this.letters.findRecord(slug).map(this::of);
	}

	private LetterHistory of(PublishedLetter letter) {
		List<RevisionSummary> published = this.revisions.list(letter.slug(), Limit.unlimited());
		Bibliography bibliography = Bibliography
			.of(this.sources.findByIdIn(published.stream().map(RevisionSummary::witness).collect(Collectors.toSet())));
		return new LetterHistory(letter, TextHistory.of(published), bibliography);
	}

}
