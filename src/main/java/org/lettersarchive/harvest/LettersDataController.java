package org.lettersarchive.harvest;

import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.filter.LetterQueryReader;
import org.lettersarchive.filter.QueryProblem;
import org.lettersarchive.filter.ReadQuery;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.SiteAddress;

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
			return documents.list("letters", list.paging(),
					list.found().letters().stream().map(documents::entry).toList());
		});
	}

	@GetMapping(path = LETTERS, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> jsonLd(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		return answer(parameters, request, Format.JSON_LD, (list) -> {
			LinkedData linked = new LinkedData(list.links());
			return linked.list(list.paging(), list.found().letters().stream().map(linked::entry).toList());
		});
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
		return Answers.of(format, body.apply(page), page.paging());
	}

	/**
	 * A page of what was found.
	 */
	private record FoundPage(LetterQuery query, FoundLetters found, Links links, Format format) {

		Paging paging() {
			return new Paging(this::page, this.found.page(), this.found.pages(), this.found.total());
		}

		private String page(long number) {
			String query = this.query.page(number).href();
			return this.links.to(LETTERS + "." + this.format.extension() + (query.equals("?") ? "" : query));
		}

	}

}
