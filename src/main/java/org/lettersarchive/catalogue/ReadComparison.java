package org.lettersarchive.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.letter.RevisionSummary;

import org.springframework.http.HttpStatus;

/**
 * What a {@link ComparisonQuery} comes to.
 */
sealed interface ReadComparison {

	static ReadComparison of(ComparisonQuery query, LetterHistory history) {
		String view = (query.view() == null || query.view().isEmpty()) ? "inline" : query.view();
		if (!view.equals("inline") && !view.equals("side")) {
			return Problem.of(HttpStatus.BAD_REQUEST, "view", view);
		}
		String from = typed(query.from());
		String to = typed(query.to());
		if (from.isEmpty() || to.isEmpty()) {
			return Problem.of(HttpStatus.BAD_REQUEST, "missing");
		}
		for (String number : List.of(from, to)) {
			if (RevisionNumber.of(number).isEmpty()) {
				return Problem.of(HttpStatus.BAD_REQUEST, "number", number);
			}
			if (find(number, history).isEmpty()) {
				return Problem.of(HttpStatus.NOT_FOUND, "unknown", number);
			}
		}
		return pair(find(from, history).orElseThrow(), find(to, history).orElseThrow(), view.equals("side"));
	}

	private static String typed(@Nullable String value) {
		return (value == null) ? "" : value.strip();
	}

	private static Optional<RevisionSummary> find(String typed, LetterHistory history) {
		OptionalInt number = RevisionNumber.of(typed);
		return number.isEmpty() ? Optional.empty()
				: history.textOf(number.getAsInt()).flatMap((text) -> text.find(number.getAsInt()));
	}

	private static ReadComparison pair(RevisionSummary from, RevisionSummary to, boolean sideBySide) {
		if (from.number() == to.number()) {
			return Problem.of(HttpStatus.BAD_REQUEST, "same", String.valueOf(to.number()));
		}
		if (!from.transcription().equals(to.transcription())) {
			return Problem.of(HttpStatus.BAD_REQUEST, "texts", String.valueOf(from.number()),
					String.valueOf(to.number()));
		}
		for (RevisionSummary revision : List.of(from, to)) {
			if (revision.isWithdrawn()) {
				return Problem.of(HttpStatus.GONE, "withdrawn", String.valueOf(revision.number()));
			}
		}
		return new Pair(from, to, sideBySide);
	}

	/**
	 * Two revisions of one text that can be read.
	 */
	record Pair(RevisionSummary from, RevisionSummary to, boolean sideBySide) implements ReadComparison {
	}

	/**
	 * Why there is nothing to compare.
	 *
	 * @param status the status to answer with
	 * @param kind the last part of the key of the sentence that says it
	 * @param values what the sentence names
	 */
	record Problem(HttpStatus status, String kind, List<String> values) implements ReadComparison {

		private static final int LONGEST = 60;

		static Problem of(HttpStatus status, String kind, String... values) {
			return new Problem(status, kind, List.of(values).stream().map(Problem::shortened).toList());
		}

		private static String shortened(String value) {
			return (value.codePointCount(0, value.length()) > LONGEST)
					? value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…" : value;
		}

		public String message() {
			return "revisions.problem." + this.kind;
		}

	}

}
