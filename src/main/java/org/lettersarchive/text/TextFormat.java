package org.lettersarchive.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of file that a text can be read from, told by the ending of its name.
 */
public enum TextFormat {

	/** Every character stands for itself. */
	PLAIN("txt"),
	/** The notation for transcribers. */
	MARKDOWN("md", "markdown"),
	/** TEI P5. */
	TEI("xml", "tei");

	private final List<String> endings;

	TextFormat(String... endings) {
		this.endings = List.of(endings);
	}

	public static Optional<TextFormat> ofFileName(String fileName) {
		String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((format) -> format.endings.contains(ending)).findFirst();
	}

}
