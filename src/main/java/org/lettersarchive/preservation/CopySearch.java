package org.lettersarchive.preservation;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.Topic;

/**
 * The search of a copy of the site: which letters have a word, or fit a filter.
 */
final class CopySearch {

	private static final int LETTERS_IN_SCRIPT = 500;

	/**
	 * Words of texts are many. Of a larger archive they would take more memory than all
	 * the rest, and make the files large that a browser reads for each word.
	 */
	private static final long MOST_LETTERS_WITH_TEXTS = 20_000;

	private final boolean ofTexts;

	private final SearchTerms terms = new SearchTerms();

	private final Map<String, Integer> statuses = new LinkedHashMap<>();

	/**
	 * Begins a search of so many letters.
	 */
	CopySearch(long letters) {
		this.ofTexts = letters <= MOST_LETTERS_WITH_TEXTS;
	}

	/**
	 * Adds the next letter.
	 */
	void add(PublishedLetter letter, int number) {
		words(letter).forEach((word) -> this.terms.add(word, number));
		this.terms.add("all:", number);
		this.terms.add("year:" + CopiedLetter.year(letter), number);
		this.terms.add("status:" + letter.status().code(), number);
		this.statuses.merge(letter.status().code(), 1, Integer::sum);
		letter.senders().forEach((person) -> this.terms.add("from:" + person.id(), number));
		letter.recipients().forEach((person) -> this.terms.add("to:" + person.id(), number));
		letter.topics().forEach((topic) -> this.terms.add("topic:" + topic.id(), number));
	}

	private Set<String> words(PublishedLetter letter) {
		Set<String> words = new HashSet<>();
		Stream
			.of(Stream.of(letter.title(), letter.summary(), letter.collectionTitle()),
					Stream.concat(letter.senders().stream(), letter.recipients().stream()).map(Participant::name),
					letter.topics().stream().map(Topic::name))
			.flatMap((some) -> some)
			.flatMap((text) -> Stream.of(text.en(), Objects.requireNonNullElse(text.ko(), "")))
			.forEach((text) -> words.addAll(SearchTerms.words(text)));
		letter.quotations().forEach((quotation) -> words.addAll(SearchTerms.words(quotation.text())));
		if (this.ofTexts) {
			letter.texts().forEach((text) -> words.addAll(SearchTerms.words(text.document().plain().value())));
		}
		return words;
	}

	/**
	 * Writes the page of the search and the scripts it asks.
	 */
	void write(CopyPages pages, List<CopyLists.Kind> kinds, List<CopiedLetter> letters) throws IOException {
		pages.write("search", "search.html",
				Map.of("searching", true, "ofTexts", this.ofTexts, "filters", filters(pages.copies(), kinds)));
		for (int shard = 0; shard < SearchTerms.SHARDS; shard++) {
			pages.file("search/t" + shard + ".js", this.terms.script(shard));
		}
		for (int first = 0; first < letters.size(); first += LETTERS_IN_SCRIPT) {
			List<CopiedLetter> some = letters.subList(first, Math.min(letters.size(), first + LETTERS_IN_SCRIPT));
			pages.file("search/l" + first / LETTERS_IN_SCRIPT + ".js", script(pages, first, some));
		}
	}

	private List<Filter> filters(SiteCopies copies, List<CopyLists.Kind> kinds) {
		Map<String, List<CopyLists.Group>> groups = kinds.stream()
			.collect(Collectors.toMap(CopyLists.Kind::id, CopyLists.Kind::groups));
		List<CopyLists.Group> statuses = this.statuses.entrySet()
			.stream()
			.map((status) -> new CopyLists.Group(status.getKey(), copies.words("status." + status.getKey()),
					status.getValue(), new int[0], null))
			.toList();
		return List.of(new Filter("from", Objects.requireNonNull(groups.get("correspondents"))),
				new Filter("to", Objects.requireNonNull(groups.get("correspondents"))),
				new Filter("year", Objects.requireNonNull(groups.get("dates"))),
				new Filter("topic", Objects.requireNonNull(groups.get("topics"))), new Filter("status", statuses));
	}

	private static String script(CopyPages pages, int first, List<CopiedLetter> letters) {
		return letters.stream()
			.map((letter) -> pages.copies()
				.json(List.of(letter.slug(), letter.title().en(), Objects.requireNonNullElse(letter.title().ko(), ""),
						pages.date(letter.edtf(), SiteLanguage.ENGLISH), pages.date(letter.edtf(), SiteLanguage.KOREAN),
						names(letter, SiteLanguage.ENGLISH), names(letter, SiteLanguage.KOREAN))))
			.collect(
					Collectors.joining(",\n", "catalogue.addLetters(" + first / LETTERS_IN_SCRIPT + ",[\n", "\n]);\n"));
	}

	private static List<List<Object>> names(CopiedLetter letter, SiteLanguage language) {
		return letter.marks()
			.stream()
			.map((sender) -> List.<Object>of(sender.name().in(language.locale()), sender.mark()))
			.toList();
	}

	/**
	 * A choice of the search.
	 */
	record Filter(String term, List<CopyLists.Group> groups) {
	}

}
