package org.lettersarchive.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.springframework.stereotype.Component;

/**
 * Finds people, topics and letters whose names begin like what somebody is typing.
 */
@Component
class Suggestions {

	private static final int LONGEST = 80;

	private static final int FEW = 4;

	private static final int LETTERS = 5;

	private final Names names;

	private final LetterSearch search;

	private final PublishedLetters letters;

	Suggestions(Names names, LetterSearch search, PublishedLetters letters) {
		this.names = names;
		this.search = search;
		this.letters = letters;
	}

	Suggested of(String typed) {
		String beginning = typed.strip().toLowerCase(Locale.ROOT);
		if (beginning.length() > LONGEST || Analysis.words(beginning).isEmpty()) {
			return new Suggested(List.of(), List.of(), List.of());
		}
		return new Suggested(this.names.people(beginning, FEW), this.names.topics(beginning, FEW), letters(beginning));
	}

	// The names are there without the index.
	private List<PublishedLetter> letters(String beginning) {
		try {
			List<LetterId> found = this.search.entitled(beginning, LETTERS).stream().map(LetterId::new).toList();
			List<PublishedLetter> published = this.letters.findByIds(found);
			return published.stream().sorted(Comparator.comparing((letter) -> found.indexOf(letter.id()))).toList();
		}
		catch (SearchUnavailableException _) {
			return List.of();
		}
	}

	/**
	 * What is suggested.
	 */
	record Suggested(List<Names.Beginning> people, List<Names.Beginning> topics, List<PublishedLetter> letters) {

		public int count() {
			return this.people.size() + this.topics.size() + this.letters.size();
		}

	}

}
