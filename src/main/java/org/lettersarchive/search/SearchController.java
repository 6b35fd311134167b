package org.lettersarchive.search;

import jakarta.servlet.http.HttpServletResponse;

import org.lettersarchive.filter.LetterQuery;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class SearchController {

	private static final String RETRY_SECONDS = "15";

	private final SearchPages pages;

	private final Suggestions suggestions;

	SearchController(SearchPages pages, Suggestions suggestions) {
		this.pages = pages;
		this.suggestions = suggestions;
	}

	@GetMapping("/search")
	String search(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
		LetterQuery query = LetterQuery.ofSearch(parameters);
		try {
			SearchPage page = this.pages.page(query);
			if (!page.problems().isEmpty()) {
				response.setStatus(HttpStatus.BAD_REQUEST.value());
			}
			model.addAttribute("search", page);
			return "search/search";
		}
		catch (SearchUnavailableException ex) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
			model.addAttribute("index", ex.state());
			model.addAttribute("words", query.value(LetterQuery.WORDS));
			model.addAttribute("again", query.href());
			return "search/unavailable";
		}
	}

	/**
	 * What the field of a search shows below it while somebody types.
	 */
	@GetMapping("/search/suggestions")
	String suggest(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("suggested", this.suggestions.of(q));
		return "search/suggestions";
	}

}
