package org.lettersarchive.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.filter.LetterQueryReader;
import org.lettersarchive.filter.ReadQuery;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterFinder;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All letters, under any combination of filters.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class LettersController {

	private final LetterFinder finder;

	private final LetterQueryReader reader;

	LettersController(LetterFinder finder, LetterQueryReader reader) {
		this.finder = finder;
		this.reader = reader;
	}

	@GetMapping("/letters")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
		LetterQuery query = LetterQuery.of(parameters);
		ReadQuery read = this.reader.read(query);
		FoundLetters found = this.finder.find(read.filter(), read.order(), read.page(), read.size());
		LettersPage list = new LettersPage(query, read, found, this.finder.facets(read.filter()));
		if (!list.problems().isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		else if (list.isBeyondTheLast()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		model.addAttribute("list", list);
		return "catalogue/letters";
	}

}
