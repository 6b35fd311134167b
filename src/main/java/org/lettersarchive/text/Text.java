package org.lettersarchive.text;

/**
 * Characters of the letter. They are in Unicode's normal form C, without control
 * characters, and any run of spaces, tabs and line ends is one space.
 */
public record Text(String value) implements Inline {

	public Text {
		value = Characters.collapse(Characters.clean(value));
	}

}
