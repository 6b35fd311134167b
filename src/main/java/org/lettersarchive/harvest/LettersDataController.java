package org.lettersarchive.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.filter.LetterQueryReader;
import org.lettersarchive.filter.QueryProblem;
import org.lettersarchive.filter.ReadQuery;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.SiteAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * All letters, under any combination of filters, as data.
 */
@Controller
class LettersDataController {

	private static final String LETTERS = "/letters";

	private final LetterFinder finder;

	private final LetterQueryReader reader;

	private final SiteAddress address;

	LettersDataController(LetterFinder finder, LetterQueryReader reader, SiteAddress address) {
		this.finder = finder;
		this.reader = reader;
		this.address = address;
	}

	@GetMapping(path = LETTERS, produces = Format.Types.JSON)
	ResponseEntity<Object> json(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		return answer(parameters, request, Format.JSON, (list) -> {
			JsonDocuments documents = new JsonDocuments(list.links());
			return new Json.ListDocument<>(list.links().schema("letters"), list.page(list.found().page()),
					list.previous(), list.next(), list.found().total(),
					list.found().letters().stream().map(documents::entry).toList());
		});
	}

	@GetMapping(path = LETTERS, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> jsonLd(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		return answer(parameters, request, Format.JSON_LD, (list) -> new LinkedData(list.links())
			.list(list.page(list.found().page()), list.found().total(), list.found().letters()));
	}

	@GetMapping(path = LETTERS, produces = Format.Types.CSV)
	ResponseEntity<Object> csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		return answer(parameters, request, Format.CSV, (list) -> Csv.letters(list.found().letters(), list.links()));
	}

	private ResponseEntity<Object> answer(MultiValueMap<String, String> parameters, HttpServletRequest request,
			Format format, Function<FoundPage, Object> body) {
		LetterQuery query = LetterQuery.of(parameters);
		ReadQuery read = this.reader.read(query);
		if (!read.problems().isEmpty()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not understood: "
					+ String.join(", ", read.problems().stream().map(QueryProblem::field).distinct().toList()));
		}
		FoundLetters found = this.finder.find(read.filter(), read.order(), read.page(), read.size());
		if (found.page() > found.pages()) {
			throw new PageNotFoundException("page");
		}
		FoundPage page = new FoundPage(query, found, new Links(this.address, request), format);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(format.contentType());
		page.relations().forEach((relation) -> answer.header(HttpHeaders.LINK, relation));
		return answer.body(body.apply(page));
	}

	/**
	 * A page of what was found, with the ways to the others.
	 */
	private record FoundPage(LetterQuery query, FoundLetters found, Links links, Format format) {

		String page(long number) {
			String query = this.query.page(number).href();
			return this.links.to(LETTERS + "." + this.format.extension() + (query.equals("?") ? "" : query));
		}

		@Nullable String previous() {
			return (this.found.page() > 1) ? page(this.found.page() - 1) : null;
		}

		@Nullable String next() {
			return (this.found.page() < this.found.pages()) ? page(this.found.page() + 1) : null;
		}

		List<String> relations() {
			List<String> relations = new ArrayList<>();
			relations.add("<%s>; rel=\"first\"".formatted(page(1)));
			relations.add("<%s>; rel=\"last\"".formatted(page(this.found.pages())));
			if (previous() != null) {
				relations.add("<%s>; rel=\"prev\"".formatted(previous()));
			}
			if (next() != null) {
				relations.add("<%s>; rel=\"next\"".formatted(next()));
			}
			return relations;
		}

	}

}
