package org.lettersarchive.search;

import java.util.List;

import org.lettersarchive.text.Highlighter;
import org.lettersarchive.text.Highlights;
import org.springframework.stereotype.Component;

/**
 * Finds the words of a search in the texts of other pages, as the search itself does.
 */
@Component
class SearchedWords implements Highlighter {

	@Override
	public Highlights of(String typed) {
		List<SearchText.Wanted> wanted = SearchText.of(typed).wanted();
		return wanted.isEmpty() ? Highlights.none() : new Highlights((text) -> Marking.of(text, wanted).spans());
	}

}
