package org.lettersarchive.comparison;

/**
 * A part of a merged text: some paragraphs, separated by empty lines, in all three
 * versions. A version in which there are none is empty.
 */
public record Merged(Kind kind, String base, String theirs, String mine) {

	/**
	 * The text that loses nothing.
	 */
	public String proposed() {
		return switch (this.kind) {
			case SAME, THEIRS_ONLY -> this.theirs;
			case MINE_ONLY -> this.mine;
			case CONFLICT -> this.theirs.isEmpty() || this.mine.isEmpty() ? this.theirs + this.mine
					: this.theirs + "\n\n" + this.mine;
		};
	}

	/**
	 * Who has changed the part.
	 */
	public enum Kind {

		SAME, THEIRS_ONLY, MINE_ONLY, CONFLICT

	}

}
