package org.lettersarchive.text;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Texts that somebody means ill by: short ones of every pattern, and of each family of
 * patterns a million characters. Anything that took time with the square of their number
 * would take hours; the bound only tells hours from seconds.
 */
@Execution(ExecutionMode.CONCURRENT)
class AdversarialInputTests {

	private static final Duration FAR_LESS_THAN_A_SQUARE = Duration.ofMinutes(2);

	private static final int SHORT = 10_000;

	@ParameterizedTest
	@MethodSource("patterns")
	void anyPatternIsReadWrittenAndReadBack(String pattern) {
		assertTimeoutPreemptively(FAR_LESS_THAN_A_SQUARE, () -> {
			LetterText text = LetterText.parse(repeated(pattern, SHORT)).text();
			String canonical = text.canonical();
			assertThat(canonical.length()).isLessThan(4 * SHORT);
			assertThat(LetterText.ofCanonical(canonical).equals(text)).isTrue();
			assertThat(text.plain().words()).isNotNegative();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "[?a", "*a", "[^1]\n\n[^1]: ", "@closer a\\\n", "\u0301\u0316", "\u202e", "![_`<&a](b" })
	void aMillionCharactersAreReadAndWritten(String pattern) {
		assertTimeoutPreemptively(FAR_LESS_THAN_A_SQUARE, () -> {
			LetterText text = LetterText.parse(repeated(pattern, LetterText.LONGEST)).text();
			assertThat(text.canonical().length()).isLessThan(4 * LetterText.LONGEST);
			assertThat(text.plain().words()).isNotNegative();
		});
	}

	private static String repeated(String pattern, int length) {
		return pattern.repeat(length / pattern.length());
	}

	static Stream<String> patterns() {
		return Stream.of("[?", "*", "*a", "* a", "a*a ", "{-[+", "[?a", "?]", "[?a?]", "[!a|", "|", "[|", "[^", "[^1]",
				"[^1]: a\n", "[^1]\n\n[^1]: ", "[...", "[... ", "\\", "\\\n", "\n", "@page\n", "@page ",
				"@closer a\\\n", "a\n", "[?{-[+{+*a", "{-{+[+[?x?]", "a\u0301", "\u0301\u0316", "\u0344", "\u0000",
				"\u202e", "\uFB2C", "*{-", "-}*", "[!*a|b*!]", " ", "\t ", "a ", "! ", "!", "*a*{-b-}", "`", "`a", "_",
				"_a ", "<", "<a", "&", "![", "](", "[a](b", "![a](b) ", "[a]: b\n", "[a]: (\n");
	}

	@Test
	void aThousandNotesKeepTheirOrder() {
		StringBuilder typed = new StringBuilder();
		for (int i = 0; i < 5_000; i++) {
			typed.append("a[^n").append(i).append("] ");
		}
		for (int i = 0; i < 5_000; i++) {
			typed.append("\n[^n").append(i).append("]: note ").append(i);
		}
		LetterText text = LetterText.parse(typed.toString()).text();
		assertThat(text.notes()).hasSize(5_000);
		assertThat(text.notes().get(4_999)).isEqualTo(Note.of(new Text("note 4999")));
	}

	@Test
	void remarksEndBeforeAnybodyTiresOfThem() {
		assertThat(LetterText.parse("[? ".repeat(10_000)).remarks()).hasSize(Remarks.MOST + 1)
			.last()
			.extracting(Remark::code)
			.isEqualTo(RemarkCode.MORE);
	}

	@Test
	void marksStandWithinMarksOnlySoDeep() {
		String typed = "[?".repeat(40) + "a" + "?]".repeat(40);
		LetterText text = LetterText.parse(typed).text();
		assertThat(Inlines.depth(((Passage) text.blocks().getFirst()).content())).isEqualTo(Inlines.DEEPEST);
		assertThat(LetterText.parse(typed).remarks()).extracting(Remark::code).contains(RemarkCode.TOO_DEEP);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 10, 1000 })
	void moreThanAMillionCharactersAreRefused(int more) {
		assertThatThrownBy(() -> LetterText.parse("a".repeat(LetterText.LONGEST + more)))
			.isInstanceOf(TextTooLong.class);
	}

}
