package org.lettersarchive.search;

/**
 * Whether one can search.
 *
 * @param kind whether one can, and why not
 * @param done how many letters are indexed
 * @param total how many there are, as far as that is known
 */
record IndexState(Searchability kind, long done, long total) {

	static IndexState waiting() {
		return building(0, 0);
	}

	static IndexState building(long done, long total) {
		return new IndexState(Searchability.BUILDING, done, total);
	}

	static IndexState ready() {
		return new IndexState(Searchability.READY, 0, 0);
	}

	static IndexState unreachable() {
		return new IndexState(Searchability.UNREACHABLE, 0, 0);
	}

	public boolean isReady() {
		return this.kind == Searchability.READY;
	}

	public boolean isBuilding() {
		return this.kind == Searchability.BUILDING;
	}

}
