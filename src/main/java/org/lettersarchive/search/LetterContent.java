package org.lettersarchive.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.lettersarchive.language.LocalText;
import org.lettersarchive.text.LetterText;

/**
 * What a letter is found by, as the view {@code searchable_letter} gathers it.
 */
record LetterContent(String slug, String collection, String status, @Nullable LocalDate notBefore,
		@Nullable LocalDate notAfter, LocalDate sortDate, int sequence, List<@Nullable String> titles,
		List<@Nullable String> summaries, List<@Nullable String> circumstances, List<Person> people, List<Topic> topics,
		List<Source> sources, List<String> quotations, List<Text> texts) {

	/** A date that may be any day of a century has more months than help anybody. */
	private static final int MOST_MONTHS = 1_200;

	private static final JsonMapper MAPPER = JsonMapper.shared();

	static LetterContent read(String json) {
		return MAPPER.readValue(json, LetterContent.class);
	}

	/**
	 * The texts of each part of the letter, in the order in which a reader is shown where
	 * something was found.
	 */
	Map<LetterPart, List<String>> parts() {
		Map<LetterPart, List<String>> parts = new EnumMap<>(LetterPart.class);
		parts.put(LetterPart.TITLE, present(this.titles));
		parts.put(LetterPart.TEXT, this.texts.stream().map(Text::plain).toList());
		parts.put(LetterPart.QUOTATION, this.quotations);
		parts.put(LetterPart.SUMMARY, present(this.summaries));
		parts.put(LetterPart.CIRCUMSTANCES, present(this.circumstances));
		parts.put(LetterPart.NAME, this.people.stream().flatMap(Person::forms).distinct().toList());
		parts.put(LetterPart.TOPIC, this.topics.stream().flatMap(Topic::forms).toList());
		parts.put(LetterPart.SOURCE, this.sources.stream().map(Source::title).toList());
		return parts;
	}

	List<String> names(String role) {
		return this.people.stream().filter((person) -> person.role().equals(role)).flatMap(Person::forms).toList();
	}

	List<String> ids(String role) {
		return this.people.stream().filter((person) -> person.role().equals(role)).map(Person::id).toList();
	}

	List<String> languages() {
		return this.texts.stream().map(Text::language).distinct().toList();
	}

	/**
	 * The months in which it may have been written.
	 */
	List<YearMonth> months() {
		List<YearMonth> months = new ArrayList<>();
		if (this.notBefore != null && this.notAfter != null) {
			YearMonth last = YearMonth.from(this.notAfter);
			for (YearMonth month = YearMonth.from(this.notBefore); !month.isAfter(last)
					&& months.size() < MOST_MONTHS; month = month.plusMonths(1)) {
				months.add(month);
			}
		}
		return months;
	}

	/**
	 * Its place in the order of time; no other letter has the same.
	 */
	String place(long id) {
		return "%s.%010d.%019d".formatted(this.sortDate, this.sequence, id);
	}

	private static List<String> present(List<@Nullable String> texts) {
		return texts.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	/**
	 * Somebody who sent or received the letter, with all forms of the name.
	 */
	record Person(String role, String id, List<@Nullable String> names) {

		Stream<String> forms() {
			return present(this.names).stream().distinct();
		}

	}

	/**
	 * What the letter is about.
	 */
	record Topic(String id, LocalText name) {

		Stream<String> forms() {
			return present(Arrays.asList(this.name.en(), this.name.ko())).stream();
		}

	}

	/**
	 * What statements on the letter rest on.
	 */
	record Source(String id, String title) {
	}

	/**
	 * A published text in its canonical form.
	 */
	record Text(String language, String body) {

		String plain() {
			return LetterText.ofCanonical(this.body).plain().value();
		}

	}

}
