package org.lettersarchive.search;

/**
 * Whether one can search.
 *
 * @param kind whether one can, and why not
 * @param done how many letters are indexed
 * @param total how many there are, as far as that is known
 */
record IndexState(Kind kind, long done, long total) {

	enum Kind {

		BUILDING, READY, UNREACHABLE

	}

	static IndexState waiting() {
		return building(0, 0);
	}

	static IndexState building(long done, long total) {
		return new IndexState(Kind.BUILDING, done, total);
	}

	static IndexState ready() {
		return new IndexState(Kind.READY, 0, 0);
	}

	static IndexState unreachable() {
		return new IndexState(Kind.UNREACHABLE, 0, 0);
	}

	public boolean isReady() {
		return this.kind == Kind.READY;
	}

	public boolean isBuilding() {
		return this.kind == Kind.BUILDING;
	}

}
