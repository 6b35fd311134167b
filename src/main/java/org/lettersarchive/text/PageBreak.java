package org.lettersarchive.text;

/**
 * Where a page of the letter begins, between passages or within one. The label is what
 * the page is called, and empty if it is not called anything.
 */
public record PageBreak(String label) implements Block, Inline {

	static final int LONGEST = 20;

	public PageBreak {
		Label.require(label, LONGEST);
	}

}
