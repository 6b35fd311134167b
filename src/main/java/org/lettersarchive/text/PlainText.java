package org.lettersarchive.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as it is read aloud, for searching, comparing and counting. Passages are parted
 * by an empty line, and an ellipsis stands for what is illegible.
 */
public record PlainText(String value) {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern SPACES = Pattern.compile(" {2,}");

	private static final Pattern SPACES_AT_LINE_END = Pattern.compile(" ?\n ?");

	static PlainText of(LetterText text) {
		return new PlainText(text.blocks()
			.stream()
			.map(PlainText::block)
			.filter((block) -> !block.isEmpty())
			.collect(Collectors.joining("\n\n")));
	}

	/**
	 * How many words there are: stretches between spaces that hold a letter or a digit.
	 * In Korean that counts eojeol.
	 */
	public long words() {
		return SPACE.splitAsStream(this.value)
			.filter((word) -> word.codePoints().anyMatch(Character::isLetterOrDigit))
			.count();
	}

	/**
	 * How many characters there are, spaces and line ends not counted.
	 */
	public long characters() {
		return this.value.codePoints().filter((c) -> !Character.isWhitespace(c)).count();
	}

	private static String block(Block block) {
		return switch (block) {
			case PageBreak _ -> "";
			case Passage passage -> {
				StringBuilder result = new StringBuilder();
				append(passage.content(), result);
				// What is left out may leave the spaces on both sides of it.
				String single = SPACES.matcher(result).replaceAll(" ");
				yield Characters.strip(SPACES_AT_LINE_END.matcher(single).replaceAll("\n"));
			}
		};
	}

	private static void append(List<Inline> inlines, StringBuilder result) {
		for (Inline inline : inlines) {
			switch (inline) {
				case Text(String value) -> result.append(value);
				case LineBreak() -> result.append('\n');
				case Illegible _ -> result.append('…');
				case Marked(Mark mark, List<Inline> content) -> {
					if (mark != Mark.DELETED) {
						append(content, result);
					}
				}
				case Sic sic -> append(sic.written(), result);
				case PageBreak _, Note _ -> {
				}
			}
		}
	}

}
