package org.lettersarchive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lettersarchive.letter.IdentificationStatus;

/**
 * What somebody searches for, made sense of. Whatever is typed has some meaning: what is
 * none of the language below is taken as plain words.
 *
 * @param clauses what a letter has to have, all of it
 * @param isShortened whether the end was left out, for there was too much
 */
record SearchText(List<Clause> clauses, boolean isShortened) {

	/** More than any reader types, and few enough to be answered at once. */
	static final int MOST_PARTS = 24;

	private static final int LONGEST = 1_000;

	private static final int LONGEST_WORD = 100;

	private static final Pattern PIECE = Pattern.compile("(?<minus>-)?(?:(?<field>[A-Za-z]+):)?"
			+ "(?:\"(?<phrase>[^\"]*)\"|“(?<curly>[^“”]*)”|(?<word>[^\\s\"“”]+))|(?<other>\\S)");

	/**
	 * Makes sense of what was typed.
	 */
	static SearchText of(String typed) {
		String text = typed.strip();
		boolean shortened = text.length() > LONGEST;
		Matcher pieces = PIECE.matcher(shortened ? text.substring(0, LONGEST) : text);
		List<Clause> clauses = new ArrayList<>();
		boolean or = false;
		int parts = 0;
		while (pieces.find()) {
			if (isOr(pieces)) {
				or = !clauses.isEmpty();
				continue;
			}
			Optional<Part> part = part(pieces);
			if (part.isEmpty()) {
				continue;
			}
			if (parts++ == MOST_PARTS) {
				return new SearchText(clauses, true);
			}
			List<Part> before = or ? clauses.removeLast().alternatives() : List.of();
			clauses.add(new Clause(Stream.concat(before.stream(), part.stream()).toList()));
			or = false;
		}
		return new SearchText(List.copyOf(clauses), shortened);
	}

	private static boolean isOr(Matcher piece) {
		return piece.group().equals("OR") || piece.group().equals("|");
	}

	private static Optional<Part> part(Matcher piece) {
		if (piece.group("other") != null) {
			return Optional.empty();
		}
		boolean excluded = piece.group("minus") != null;
		String quoted = Optional.ofNullable(piece.group("phrase")).orElse(piece.group("curly"));
		String name = piece.group("field");
		String word = piece.group("word");
		Part.Field field = field(name);
		if (name != null && field == null) {
			return plain((quoted != null) ? quoted : name + " " + word, quoted != null, excluded, null);
		}
		if (quoted != null) {
			return plain(quoted, true, excluded, field);
		}
		if (field != null && !takes(field, word)) {
			return plain(name + " " + word, false, excluded, null);
		}
		if (field == null && word.length() > LONGEST_WORD) {
			word = word.substring(0, LONGEST_WORD);
		}
		boolean beginning = word.length() > 1 && word.endsWith("*")
				&& (field == null || field == Part.Field.FROM || field == Part.Field.TO);
		if (beginning && Analysis.words(word).size() == 1) {
			return Optional.of(new Part(Part.Kind.BEGINNING, field, word.replaceAll("\\*+$", ""), excluded));
		}
		return plain(word, false, excluded, field);
	}

	private static Optional<Part> plain(String text, boolean quoted, boolean excluded, Part.@Nullable Field field) {
		String stripped = text.strip();
		boolean says = isExact(field) || !Analysis.terms(stripped).isEmpty();
		Part.Kind kind = quoted || (field == null && stripped.contains(" ")) ? Part.Kind.PHRASE : Part.Kind.WORD;
		return says && !stripped.isEmpty() ? Optional.of(new Part(kind, field, stripped, excluded)) : Optional.empty();
	}

	private static Part.@Nullable Field field(@Nullable String name) {
		return (name == null) ? null
				: Stream.of(Part.Field.values())
					.filter((field) -> field.typed().equals(name.toLowerCase(Locale.ROOT) + ":"))
					.findFirst()
					.orElse(null);
	}

	private static boolean isExact(Part.@Nullable Field field) {
		return field == Part.Field.DATE || field == Part.Field.LANG || field == Part.Field.STATUS;
	}

	private static boolean takes(Part.Field field, String value) {
		return switch (field) {
			case DATE -> DateRange.parse(value).isPresent();
			case STATUS -> Stream.of(IdentificationStatus.values()).anyMatch((status) -> status.code().equals(value));
			case LANG -> value.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
			default -> true;
		};
	}

	public boolean isEmpty() {
		return this.clauses.isEmpty();
	}

	/**
	 * Whether only letters are left out, and none is asked for.
	 */
	boolean isExclusionOnly() {
		return this.clauses.stream().allMatch(Clause::isExclusion);
	}

	/**
	 * The text without one clause.
	 */
	SearchText without(Clause clause) {
		return new SearchText(this.clauses.stream().filter((other) -> !other.equals(clause)).toList(), false);
	}

	/**
	 * The text with another word for a part.
	 */
	SearchText replacing(Part part, String word) {
		Part other = new Part(part.kind(), part.field(), word, part.excluded());
		return new SearchText(this.clauses.stream()
			.map((clause) -> new Clause(clause.alternatives()
				.stream()
				.map((alternative) -> alternative.equals(part) ? other : alternative)
				.toList()))
			.toList(), false);
	}

	/**
	 * The text as one would type it.
	 */
	String typed() {
		return this.clauses.stream().map(Clause::typed).collect(Collectors.joining(" "));
	}

	/**
	 * Runs of terms that are to be marked where they are found.
	 */
	List<Wanted> wanted() {
		return this.clauses.stream()
			.flatMap((clause) -> clause.alternatives().stream())
			.filter((part) -> !part.excluded() && !isExact(part.field()))
			.map(Wanted::of)
			.distinct()
			.toList();
	}

	/**
	 * Terms that follow each other in a text.
	 *
	 * @param terms the terms
	 * @param isBeginning whether words need only begin with the one term
	 */
	record Wanted(List<String> terms, boolean isBeginning) {

		static Wanted of(Part part) {
			boolean beginning = part.kind() == Part.Kind.BEGINNING;
			List<Analysis.Token> tokens = beginning ? Analysis.words(part.text()) : Analysis.terms(part.text());
			return new Wanted(tokens.stream().map(Analysis.Token::term).toList(), beginning);
		}

		/**
		 * Whether it is one syllable of Hangul, which stands within terms.
		 */
		boolean isSyllable() {
			return this.terms.size() == 1 && this.terms.getFirst().length() == 1
					&& this.terms.getFirst().matches("[\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
		}

		boolean isAt(int place, List<Analysis.Token> tokens) {
			return place + this.terms.size() <= tokens.size() && IntStream.range(0, this.terms.size())
				.allMatch((i) -> matches(tokens.get(place + i).term(), this.terms.get(i)));
		}

		private boolean matches(String found, String term) {
			return this.isBeginning ? found.startsWith(term) : found.equals(term);
		}

	}

}
