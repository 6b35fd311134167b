package org.lettersarchive.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;

/**
 * The page of a list that a document is, with the ways to the others.
 *
 * @param address the full address of each page
 * @param page the number of this one, from 1
 * @param pages how many there are
 * @param total how many items there are on all of them
 */
record Paging(LongFunction<String> address, long page, long pages, long total) {

	/**
	 * The paging of a list whose pages differ in the parameter {@code page} alone.
	 */
	static Paging of(Page<?> page, String address) {
		return new Paging((number) -> (number == 1) ? address : address + "?page=" + number, page.getNumber() + 1L,
				Math.max(1, page.getTotalPages()), page.getTotalElements());
	}

	String self() {
		return this.address.apply(this.page);
	}

	@Nullable String previous() {
		return (this.page > 1) ? this.address.apply(this.page - 1) : null;
	}

	@Nullable String next() {
		return (this.page < this.pages) ? this.address.apply(this.page + 1) : null;
	}

	/**
	 * The same as values of the header {@code Link}.
	 */
	List<String> relations() {
		List<String> relations = new ArrayList<>();
		relations.add("<%s>; rel=\"first\"".formatted(this.address.apply(1)));
		relations.add("<%s>; rel=\"last\"".formatted(this.address.apply(this.pages)));
		if (previous() != null) {
			relations.add("<%s>; rel=\"prev\"".formatted(previous()));
		}
		if (next() != null) {
			relations.add("<%s>; rel=\"next\"".formatted(next()));
		}
		return relations;
	}

}
