package org.lettersarchive.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a text is cut into paragraphs: at its empty lines.
 */
final class Paragraphs {

	private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");

	private Paragraphs() {
	}

	static List<String> of(String text) {
		String lines = text.replace("\r\n", "\n").replace('\r', '\n');
		return Arrays.stream(EMPTY_LINES.split(lines))
			.map((paragraph) -> paragraph.replaceAll("\\n+$", "").replaceAll("^\\n+", ""))
			.filter((paragraph) -> !paragraph.isBlank())
			.toList();
	}

}
