package org.lettersarchive.web;

import org.springframework.data.domain.Page;

/**
 * The number of a page of a list, from 1, as the address gives it.
 */
public record PageNumber(int value) {

	/**
	 * The number counted from 0.
	 */
	public int index() {
		return this.value - 1;
	}

	/**
	 * Answers the page, unless the list ends before it.
	 * @throws PageNotFoundException if the list has fewer pages
	 */
	public <T> Page<T> check(Page<T> page) {
		if (this.value > Math.max(1, page.getTotalPages())) {
			throw new PageNotFoundException("page");
		}
		return page;
	}

}
