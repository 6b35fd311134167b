package org.lettersarchive.search;

import java.util.Optional;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.identity.DeskSection;
import org.springframework.stereotype.Component;

/**
 * Tells those who work on the archive when it cannot be searched.
 */
@Component
class IndexOnDesk implements DeskSection {

	private static final int ORDER = 50;

	private final SearchIndex index;

	IndexOnDesk(SearchIndex index) {
		this.index = index;
	}

	@Override
	public String title() {
		return "search.index";
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public String template() {
		return "admin/search/index-on-desk";
	}

	@Override
	public Optional<IndexState> content(CurrentEditor editor) {
		return Optional.of(this.index.state()).filter((state) -> !state.isReady());
	}

}
