package org.lettersarchive.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.springframework.stereotype.Component;

/**
 * Puts together what a page of the search shows.
 */
@Component
class SearchPages {

	/** For more parts than these nobody is told which of them is in the way. */
	private static final int HELPED_PARTS = 8;

	private final SearchReader reader;

	private final LetterSearch search;

	private final PublishedLetters letters;

	private final SearchableLetters contents;

	private final Names names;

	private final NearMisses nearMisses;

	SearchPages(SearchReader reader, LetterSearch search, PublishedLetters letters, SearchableLetters contents,
			Names names, NearMisses nearMisses) {
		this.reader = reader;
		this.search = search;
		this.letters = letters;
		this.contents = contents;
		this.names = names;
		this.nearMisses = nearMisses;
	}

	SearchPage page(LetterQuery query) {
		SearchReader.ReadSearch read = this.reader.read(query);
		LetterSearch.Found found = this.search.find(read.request());
		return new SearchPage(read, found, letters(read, found), names(read, found),
				this.search.coverage(read.request().language()), (found.total() == 0) ? help(read) : null);
	}

	private List<FoundLetter> letters(SearchReader.ReadSearch read, LetterSearch.Found found) {
		List<Long> ids = found.hits().stream().limit(read.request().size()).map(LetterSearch.Hit::id).toList();
		if (ids.isEmpty()) {
			return List.of();
		}
		List<SearchText.Wanted> wanted = read.request().text().wanted();
		Map<Long, LetterContent> contents = wanted.isEmpty() ? Map.of()
				: this.contents.findByIds(ids)
					.stream()
					.collect(Collectors.toMap(SearchableLetter::id, SearchableLetter::content));
		Map<Long, PublishedLetter> published = this.letters.findByIds(ids.stream().map(LetterId::new).toList())
			.stream()
			.collect(Collectors.toMap((letter) -> letter.id().value(), Function.identity()));
		// What was withdrawn a moment ago is not among the published ones.
		return ids.stream()
			.map(published::get)
			.filter(Objects::nonNull)
			.map((letter) -> found(letter, contents.get(letter.id().value()), wanted))
			.toList();
	}

	private static FoundLetter found(PublishedLetter letter, @Nullable LetterContent content,
			List<SearchText.Wanted> wanted) {
		return (content != null) ? FoundLetter.of(letter, content, wanted) : new FoundLetter(letter, List.of());
	}

	private Names.Named names(SearchReader.ReadSearch read, LetterSearch.Found found) {
		Set<String> people = new HashSet<>(ids(read, found, SearchField.SENDER));
		people.addAll(ids(read, found, SearchField.RECIPIENT));
		return this.names.find(people, ids(read, found, SearchField.TOPIC), ids(read, found, SearchField.COLLECTION));
	}

	private static Set<String> ids(SearchReader.ReadSearch read, LetterSearch.Found found, SearchField field) {
		Set<String> ids = new HashSet<>(found.counts().getOrDefault(field, Map.<String, Long>of()).keySet());
		ids.addAll(read.request().choice(field).included());
		ids.addAll(read.request().choice(field).excluded());
		return ids;
	}

	private NothingFound help(SearchReader.ReadSearch read) {
		SearchRequest request = read.request();
		SearchText text = request.text();
		SearchRequest everywhere = request.unfiltered();
		List<Clause> empty = new ArrayList<>();
		List<NothingFound.Way> fewer = new ArrayList<>();
		SearchText corrected = text;
		for (Clause clause : text.clauses().stream().limit(HELPED_PARTS).toList()) {
			if (this.search.count(everywhere.withText(new SearchText(List.of(clause), false))) == 0) {
				empty.add(clause);
				corrected = corrected(corrected, clause);
			}
			if (text.clauses().size() > 1) {
				way(read, text.without(clause)).ifPresent(fewer::add);
			}
		}
		List<NothingFound.Way> nearest = corrected.equals(text) || corrected.isEmpty() ? List.of()
				: way(read, corrected).stream().filter((way) -> !fewer.contains(way)).toList();
		long unfiltered = read.query().isFiltered() ? this.search.count(everywhere) : 0;
		return new NothingFound(empty, fewer, nearest, unfiltered);
	}

	/**
	 * The text with near words for those that are in no letter, and without what has no
	 * near one.
	 */
	private SearchText corrected(SearchText text, Clause clause) {
		for (Part part : clause.alternatives()) {
			Optional<String> near = part.isPlainWord() ? this.nearMisses.find(part.text()) : Optional.empty();
			if (near.isPresent()) {
				return text.replacing(part, near.get());
			}
		}
		return text.without(clause);
	}

	private Optional<NothingFound.Way> way(SearchReader.ReadSearch read, SearchText text) {
		long letters = this.search.count(read.request().withText(text));
		return (letters == 0) ? Optional.empty() : Optional
			.of(new NothingFound.Way(text.typed(), read.query().with(LetterQuery.WORDS, text.typed()).href(), letters));
	}

}
