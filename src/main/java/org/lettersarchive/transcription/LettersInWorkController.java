package org.lettersarchive.transcription;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.web.PageNumber;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The letters that texts can be made of, with what is in work for each.
 */
@Controller
class LettersInWorkController {

	private static final int SIZE = 50;

	private static final Limit MOST = Limit.of(1000);

	private final LetterFinder finder;

	private final Workshop workshop;

	LettersInWorkController(LetterFinder finder, Workshop workshop) {
		this.finder = finder;
		this.workshop = workshop;
	}

	@GetMapping("/admin/letters")
	String list(PageNumber page, Model model) {
		FoundLetters found = this.finder.find(LetterFilter.everything(), LetterOrder.EARLIEST_FIRST, page.index() + 1,
				SIZE);
		Map<LetterId, List<TextInWork>> works = this.workshop
			.survey(found.letters().stream().map(PublishedLetter::id).toList(), MOST)
			.stream()
			.collect(Collectors.groupingBy((work) -> work.origin().letter()));
		model.addAttribute("found", found);
		model.addAttribute("works", works);
		return "admin/transcription/letters";
	}

}
