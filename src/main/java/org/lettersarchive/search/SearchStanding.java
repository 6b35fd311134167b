package org.lettersarchive.search;

import org.springframework.stereotype.Component;

/**
 * Tells other modules whether one can search.
 */
@Component
public class SearchStanding {

	private final SearchIndex index;

	SearchStanding(SearchIndex index) {
		this.index = index;
	}

	public Searchability now() {
		return this.index.state().kind();
	}

}
