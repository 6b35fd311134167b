package org.lettersarchive.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words of the Text Encoding Initiative's guidelines, P5, for what a text consists
 * of.
 */
final class Tei {

	static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

	private static final Map<Mark, String> MARKS = new EnumMap<>(Map.of(Mark.EMPHASIS, "emph", Mark.UNCERTAIN,
			"unclear", Mark.SUPPLIED, "supplied", Mark.DELETED, "del", Mark.INSERTED, "add"));

	private Tei() {
	}

	static String element(Mark mark) {
		return MARKS.getOrDefault(mark, "seg");
	}

	static Optional<Mark> mark(String element) {
		if (element.equals("hi")) {
			return Optional.of(Mark.EMPHASIS);
		}
		return MARKS.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(element))
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
