package org.lettersarchive.harvest;

import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.web.PageNumber;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * How long the pages of lists are that are taken as data.
 */
final class Pages {

	static final int SIZE = 200;

	private Pages() {
	}

	static Pageable of(PageNumber page) {
		return PageRequest.of(page.index(), SIZE);
	}

	/**
	 * The page that was found.
	 * @throws org.lettersarchive.web.PageNotFoundException if the list has fewer pages
	 */
	static Page<PublishedLetter> of(FoundLetters found, PageNumber page) {
		return page.check(new PageImpl<>(found.letters(), of(page), found.total()));
	}

}
