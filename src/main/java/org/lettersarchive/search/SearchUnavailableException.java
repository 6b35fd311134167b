package org.lettersarchive.search;

/**
 * One cannot search at this moment.
 */
final class SearchUnavailableException extends RuntimeException {

	private final transient IndexState state;

	SearchUnavailableException(IndexState state) {
		super("The search is " + state.kind());
		this.state = state;
	}

	IndexState state() {
		return this.state;
	}

}
