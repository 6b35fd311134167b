package org.lettersarchive.text;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * A million characters that somebody means ill by. Anything that took time with the
 * square of their number would take hours; the bound only tells hours from minutes.
 */
class AdversarialInputTests {

	private static final Duration FAR_LESS_THAN_A_SQUARE = Duration.ofMinutes(3);

	@ParameterizedTest
	@MethodSource("patterns")
	void aMillionCharactersAreReadAndWritten(String pattern) {
		String typed = pattern.repeat(LetterText.LONGEST / pattern.length());
		assertTimeoutPreemptively(FAR_LESS_THAN_A_SQUARE, () -> {
			LetterText text = LetterText.parse(typed).text();
			String canonical = text.canonical();
			assertThat(canonical.length()).isLessThan(4 * LetterText.LONGEST);
			assertThat(LetterText.ofCanonical(canonical).equals(text)).isTrue();
			assertThat(text.plain().words()).isNotNegative();
		});
	}

	static Stream<String> patterns() {
		return Stream.of("[?", "*", "*a", "* a", "a*a ", "{-[+", "[?a", "?]", "[?a?]", "[!a|", "|", "[|", "[^", "[^1]",
				"[^1]: a\n", "[^1]\n\n[^1]: ", "[...", "[... ", "\\", "\\\n", "\n", "@page\n", "@page ",
				"@closer a\\\n", "a\n", "[?{-[+{+*a", "{-{+[+[?x?]", "a\u0301", "\u0301\u0316", "\u0344", "\u0000",
				"\u202e", "\uFB2C", "*{-", "-}*", "[!*a|b*!]", " ", "\t ", "a ", "! ", "!", "*a*{-b-}");
	}

	@Test
	void aThousandNotesKeepTheirOrder() {
		StringBuilder typed = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			typed.append("a[^n").append(i).append("] ");
		}
		for (int i = 0; i < 20_000; i++) {
			typed.append("\n[^n").append(i).append("]: note ").append(i);
		}
		LetterText text = LetterText.parse(typed.toString()).text();
		assertThat(text.notes()).hasSize(20_000);
		assertThat(text.notes().get(19_999)).isEqualTo(Note.of(new Text("note 19999")));
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
