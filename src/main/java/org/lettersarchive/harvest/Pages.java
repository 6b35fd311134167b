package org.lettersarchive.harvest;

import org.lettersarchive.web.PageNumber;

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

}
