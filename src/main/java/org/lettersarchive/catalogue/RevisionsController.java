package org.lettersarchive.catalogue;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.letter.LetterForwarding;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.letter.Slug;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What was published of the texts of a letter, and how two revisions differ.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class RevisionsController {

	private final LetterHistories histories;

	private final PublishedRevisions revisions;

	private final LetterForwarding forwarding;

	RevisionsController(LetterHistories histories, PublishedRevisions revisions, LetterForwarding forwarding) {
		this.histories = histories;
		this.revisions = revisions;
		this.forwarding = forwarding;
	}

	@GetMapping("/letters/{slug}/revisions")
	Object list(@PathVariable Slug slug) {
		Optional<LetterHistory> history = this.histories.find(slug);
		return history.isEmpty() ? this.forwarding.elsewhere(slug, "/revisions") : list(history.get());
	}

	@GetMapping("/letters/{slug}/revisions/compare")
	Object compare(@PathVariable Slug slug, ComparisonQuery query, HttpServletRequest request) {
		Optional<LetterHistory> history = this.histories.find(slug);
		if (history.isEmpty()) {
			String asked = request.getQueryString();
			return this.forwarding.elsewhere(slug, "/revisions/compare" + ((asked != null) ? "?" + asked : ""));
		}
		return switch (ReadComparison.of(query, history.get())) {
			case ReadComparison.Pair pair -> comparison(history.get(), pair);
			case ReadComparison.Problem problem -> refusal(history.get(), problem);
		};
	}

	private static ModelAndView list(LetterHistory history) {
		return new ModelAndView("catalogue/revisions", "history", history).addObject("nothingHere",
				history.texts().isEmpty());
	}

	private ModelAndView comparison(LetterHistory history, ReadComparison.Pair pair) {
		List<Integer> numbers = List.of(pair.from().number(), pair.to().number());
		return new ModelAndView("catalogue/comparison", "compared",
				ComparisonPage.of(history, pair, this.revisions.findAll(history.letter().slug(), numbers)));
	}

	private static ModelAndView refusal(LetterHistory history, ReadComparison.Problem problem) {
		ModelAndView page = list(history).addObject("problem", problem).addObject("nothingHere", true);
		page.setStatus(problem.status());
		return page;
	}

}
