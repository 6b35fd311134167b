package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Made-up texts of every shape, the same ones in every run.
 */
final class RandomTexts {

	private static final List<String> WORDS = List.of("snow", "the mill", "Ynys", "편지", "봄이 왔습니다", "naïve", "e\u0301",
			"\u1112\u1161\u11ab", "a\u0316\u0301", "\u0344", "=\u0338", "🕊", " ", "  ", "\t", "\n", "\u00a0", "\u3000",
			"", "…", "...", ".", "1", "no. 7", "<b>", "<script>alert(1)</script>", "&amp;", "&", "#", "# heading",
			"> q", "- item", "1. item", "```", "`code`", "---", "___", "|", "||", ":", ":]", "x: y",
			"http://example.org/a_b", "\u202e", "\u200f", "\uFB1D", "]", "}", "_", "~", "$", "\"", "'");

	private static final List<String> SIGNS = List.of("\\", "\\\\", "*", "**", "***", "[", "[[", "[?", "?]", "[+", "+]",
			"[!", "!]", "[^", "[^1]", "[^1]:", "[^2]: ", "[|", "|]", "[|2|]", "[...", "[...]", "[…]", "[... two words]",
			"{", "{-", "-}", "{+", "+}", "@", "@page", "@page 2", "@dateline", "@dateline ", "@salutation ", "@closer ",
			"@signature ", "@address ", "@nothing ", "?", "!", "+", "-", "\\\n", "\n", "\n\n", "\r\n", "\r", "\u2028",
			"\u0000", "\uFEFF", "\uD800", "\uFFFE", "\u0085", "\u000b");

	private static final List<String> LABELS = List.of("", "2", "1v", "xii", "two words", "(back)", "3–4", "두 쪽",
			"a/b");

	private final Random random;

	RandomTexts(long seed) {
		this.random = new Random(seed);
	}

	static Stream<LetterText> documents(int number) {
		RandomTexts texts = new RandomTexts(1709);
		return Stream.generate(texts::document).limit(number);
	}

	static Stream<String> strings(int number) {
		RandomTexts texts = new RandomTexts(1811);
		return Stream.generate(() -> texts.string(texts.random.nextInt(40))).limit(number);
	}

	LetterText document() {
		List<Block> blocks = new ArrayList<>();
		for (int i = this.random.nextInt(7); i > 0; i--) {
			blocks.add(block());
		}
		return new LetterText(blocks);
	}

	private Block block() {
		if (this.random.nextInt(8) == 0) {
			return new PageBreak(one(LABELS));
		}
		PassageKind kind = this.random.nextBoolean() ? PassageKind.PARAGRAPH : one(List.of(PassageKind.values()));
		List<Inline> content = Inlines.passage(inlines(4, true));
		return new Passage(kind, content.isEmpty() ? List.of(new Text("x")) : content);
	}

	private List<Inline> inlines(int depth, boolean notes) {
		List<Inline> inlines = new ArrayList<>();
		for (int i = this.random.nextInt(6); i > 0; i--) {
			inlines.add(inline(depth, notes));
		}
		return inlines;
	}

	private Inline inline(int depth, boolean notes) {
		return switch (this.random.nextInt((depth > 0) ? 14 : 8)) {
			case 0 -> new LineBreak();
			case 1 -> new Illegible(one(LABELS));
			case 2 -> new PageBreak(one(LABELS));
			case 8, 9, 10, 11 -> new Marked(one(List.of(Mark.values())), filled(depth - 1, notes));
			case 12 -> new Sic(filled(depth - 1, notes), inlines(depth - 1, notes));
			case 13 -> notes ? note(depth - 1) : text();
			default -> text();
		};
	}

	private Inline note(int depth) {
		List<Inline> content = Inlines.passage(inlines(depth, false));
		return new Note(content.isEmpty() ? List.of(new Text("see there")) : content);
	}

	private List<Inline> filled(int depth, boolean notes) {
		List<Inline> inlines = Inlines.normal(inlines(depth, notes));
		return inlines.isEmpty() ? List.of(new Text("y")) : inlines;
	}

	private Text text() {
		return new Text(string(1 + this.random.nextInt(3)));
	}

	String string(int parts) {
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < parts; i++) {
			result.append(one(this.random.nextBoolean() ? WORDS : SIGNS));
		}
		return result.toString();
	}

	private <T> T one(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
