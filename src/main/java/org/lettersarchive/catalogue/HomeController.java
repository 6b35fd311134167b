package org.lettersarchive.catalogue;

import java.util.List;
import java.util.Locale;

import org.lettersarchive.collection.Collections;
import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.letter.Facet;
import org.lettersarchive.letter.FacetCounts;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.exchange.ExchangePictures;

import org.springframework.data.domain.Limit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The front page.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class HomeController {

	private static final Limit COLLECTIONS = Limit.of(50);

	private static final int OPEN = 8;

	private static final Limit TEXTS = Limit.of(8);

	private final Collections collections;

	private final PublishedLetters letters;

	private final LetterFinder finder;

	private final ExchangePictures pictures;

	HomeController(Collections collections, PublishedLetters letters, LetterFinder finder, ExchangePictures pictures) {
		this.collections = collections;
		this.letters = letters;
		this.finder = finder;
		this.pictures = pictures;
	}

	@GetMapping("/")
	String home(Model model, Locale locale) {
		List<LetterCollection> collections = this.collections.findAllInOrder(COLLECTIONS);
		FacetCounts facets = this.finder.facets(LetterFilter.everything());
		model.addAttribute("collections", collections);
		model.addAttribute("facets", facets);
		model.addAttribute("total", facets.of(Facet.STATUS).stream().mapToLong((count) -> count.count()).sum());
		List<PublishedLetter> drawn = collections.isEmpty() ? List.of()
				: this.letters.findByCollection(collections.getFirst().id(), ExchangePictures.LIMIT);
		model.addAttribute("exchange", drawn.isEmpty() ? null : this.pictures.full(drawn, locale));
		model.addAttribute("drawnOnly", (drawn.size() < ExchangePictures.LIMIT.max()) ? 0 : drawn.size());
		model.addAttribute("open", drawn.stream().filter((letter) -> !letter.isEstablished()).limit(OPEN).toList());
		model.addAttribute("withText", withText(facets));
		return "catalogue/home";
	}

	private List<PublishedLetter> withText(FacetCounts facets) {
		return (facets.count(Facet.TEXT, "yes") == 0) ? List.of() : this.letters.findWithText(TEXTS);
	}

}
