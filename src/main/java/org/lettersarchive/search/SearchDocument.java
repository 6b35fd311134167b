package org.lettersarchive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.lettersarchive.filter.QueryProblem;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;

/**
 * A page of what was found, as a JSON document.
 *
 * @param schema the definition that this follows
 * @param self its own address
 * @param total how many letters there are, up to a limit
 * @param isExact whether there are no more than that
 * @param coverage what was searched
 * @param letters those of this page
 * @param counts how many have which value of a field
 * @param next the address of the next page
 * @param problems what was not understood
 */
record SearchDocument(@JsonProperty("$schema") String schema, String self, long total, boolean isExact,
		Coverage coverage, List<Letter> letters, Map<SearchField, Map<String, Long>> counts, @Nullable String next,
		List<QueryProblem> problems) {

	/**
	 * A letter that was found.
	 */
	record Letter(String address, String date, @Nullable String notBefore, @Nullable String notAfter,
			List<String> senders, List<String> recipients, LocalText title, String status, boolean hasText,
			List<Place> found) {

		static Letter of(FoundLetter found, String address) {
			PublishedLetter letter = found.letter();
			return new Letter(address, letter.date().edtf().edtf(), text(letter.date().notBefore()),
					text(letter.date().notAfter()), letter.senders().stream().map(Participant::id).toList(),
					letter.recipients().stream().map(Participant::id).toList(), letter.title(), letter.status().code(),
					letter.hasText(), found.snippets().stream().map(Place::of).toList());
		}

		private static @Nullable String text(@Nullable Object value) {
			return (value != null) ? value.toString() : null;
		}

		Stream<@Nullable Object> cells() {
			return Stream.of(this.address, this.date, this.notBefore, this.notAfter, String.join(";", this.senders),
					String.join(";", this.recipients), this.title.en(), this.title.ko(), this.status, this.hasText);
		}

	}

	/**
	 * Where a letter says what was searched for.
	 *
	 * @param part the part of the letter
	 * @param text a stretch of it
	 * @param marked where in that stretch: the first character, counted from 0, and the
	 * one after the last
	 */
	record Place(String part, String text, List<List<Integer>> marked) {

		static Place of(FoundLetter.Snippet snippet) {
			StringBuilder text = new StringBuilder();
			List<List<Integer>> marked = new ArrayList<>();
			for (Marking.Piece piece : snippet.pieces()) {
				if (piece.isMarked()) {
					marked.add(List.of(text.length(), text.length() + piece.text().length()));
				}
				text.append(piece.text());
			}
			return new Place(snippet.part().code(), text.toString(), marked);
		}

	}

}
