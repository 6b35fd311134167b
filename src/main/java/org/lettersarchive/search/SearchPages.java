package org.lettersarchive.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private final Names names;

	private final NearMisses nearMisses;

	SearchPages(SearchReader reader, LetterSearch search, PublishedLetters letters, Names names,
			NearMisses nearMisses) {
		this.reader = reader;
		this.search = search;
		this.letters = letters;
		this.names = names;
		this.nearMisses = nearMisses;
	}

	/**
	 * The answer alone, for those who need no names and no help.
	 */
	SearchAnswer answer(LetterQuery query) {
		SearchReader.ReadSearch read = this.reader.read(query);
		LetterSearch.Found found = this.search.find(read.request());
		return new SearchAnswer(read, found, letters(read.request(), found),
				this.search.coverage(read.request().language()));
	}

	SearchPage page(LetterQuery query) {
		SearchAnswer answer = answer(query);
		return new SearchPage(answer, names(answer), (answer.found().total() == 0) ? help(answer.read()) : null);
	}

	private List<FoundLetter> letters(SearchRequest request, LetterSearch.Found found) {
		List<LetterSearch.Hit> hits = found.hits().stream().limit(request.size()).toList();
		if (hits.isEmpty()) {
			return List.of();
		}
		Map<Long, PublishedLetter> published = this.letters
			.findByIds(hits.stream().map((hit) -> new LetterId(hit.id())).toList())
			.stream()
			.collect(Collectors.toMap((letter) -> letter.id().value(), Function.identity()));
		List<SearchText.Wanted> wanted = request.text().wanted();
		// What was withdrawn a moment ago is not among the published ones.
		return hits.stream().flatMap((hit) -> {
			PublishedLetter letter = published.get(hit.id());
			return (letter != null) ? Stream.of(FoundLetter.of(letter, hit.said(), wanted)) : Stream.empty();
		}).toList();
	}

	private Names.Named names(SearchAnswer answer) {
		Set<String> people = new HashSet<>(ids(answer, SearchField.SENDER));
		people.addAll(ids(answer, SearchField.RECIPIENT));
		return this.names.find(people, ids(answer, SearchField.TOPIC), ids(answer, SearchField.COLLECTION));
	}

	private static Set<String> ids(SearchAnswer answer, SearchField field) {
		SearchRequest.Choice choice = answer.read().request().choice(field);
		Set<String> ids = new HashSet<>(answer.found().counts().getOrDefault(field, Map.<String, Long>of()).keySet());
		ids.addAll(choice.included());
		ids.addAll(choice.excluded());
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
