package org.lettersarchive.text;

/**
 * Writing that the editor cannot read. The extent says how much it is, and is empty if
 * nobody has measured.
 */
public record Illegible(String extent) implements Inline {

	static final int LONGEST = 40;

	public Illegible {
		Label.require(extent, LONGEST);
	}

}
