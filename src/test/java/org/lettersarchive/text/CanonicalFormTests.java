package org.lettersarchive.text;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalFormTests {

	@Test
	void anyDocumentIsReadBackAsItWasWritten() {
		RandomTexts.documents(1_000).forEach((text) -> {
			String canonical = text.canonical();
			ParsedText parsed = LetterText.parse(canonical);
			assertThat(parsed.text()).as(canonical).isEqualTo(text);
			assertThat(parsed.text().canonical()).isEqualTo(canonical);
		});
	}

	@Test
	void nothingIsRemarkedOnInACanonicalText() {
		RandomTexts.documents(1_000).forEach((text) -> {
			String canonical = text.canonical();
			assertThat(LetterText.parse(canonical).remarks()).as(canonical)
				.allMatch((remark) -> remark.code() == RemarkCode.DIRECTION_TURNED);
		});
	}

	@Test
	void anyStringHasOneCanonicalForm() {
		RandomTexts.strings(2_000).forEach((typed) -> {
			LetterText text = LetterText.parse(typed).text();
			String canonical = text.canonical();
			assertThat(LetterText.ofCanonical(canonical)).as(typed).isEqualTo(text);
			assertThat(LetterText.ofCanonical(canonical).canonical()).as(typed).isEqualTo(canonical);
		});
	}

	@Test
	void aCanonicalTextIsNormalisedAndEndsWithOneLineEnd() {
		RandomTexts.strings(1_000).forEach((typed) -> {
			String canonical = LetterText.parse(typed).text().canonical();
			assertThat(Normalizer.isNormalized(canonical, Normalizer.Form.NFC)).as(typed).isTrue();
			assertThat(canonical).doesNotContain("\r", "\uFEFF", "\n\n\n", " \n", "\n ");
			assertThat(canonical.isEmpty() || canonical.endsWith("\n") && !canonical.endsWith("\n\n")).isTrue();
		});
	}

	@Test
	void anEmptyTextIsTheEmptyString() {
		assertThat(LetterText.of().canonical()).isEmpty();
		assertThat(LetterText.parse(" \n\n\t").text()).isEqualTo(LetterText.of());
	}

	@Test
	void theCanonicalFormIsWhatTheDocumentationSays() {
		String typed = """
				@dateline  Ynys Mill, 3rd May
				@salutation Dear brother,
				The snow came[^b] and *{-went-}*
				went.[^a]
				@page 2
				5 * 3, a*b, [sic]
				[^a]: Not before June.
				[^b]: On the {+second+}.
				""";
		assertThat(LetterText.parse(typed).text().canonical()).isEqualTo("""
				@dateline Ynys Mill, 3rd May

				@salutation Dear brother,

				The snow came[^1] and *{-went-}* went.[^2]

				@page 2

				5 \\* 3, a\\*b, [sic]

				[^1]: On the {+second+}.

				[^2]: Not before June.
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a*b", "[?a", "?]", "{-a", "[^1]", "[|\\|]", "@page a\u0301\u0301 b\\", "**a**" })
	void whatIsNoMarkStaysAsItWasTyped(String typed) {
		assertThat(LetterText.parse(typed).text().plain().value())
			.isEqualTo(Normalizer.normalize(typed, Normalizer.Form.NFC).replace("[|\\|]", "[||]"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`',
			value = { "a * b;a \\* b", "[a];[a]", "[?;\\[?", "a [;a \\[", "?];\\?]", "C:\\x;C:\\\\x", "a|b;a|b",
					"[!a\\|b!];[!a\\|b!]", "@x;\\@x", "a @page;a @page", "[…];[...]", "[...  2   words ];[... 2 words]",
					"{x};{x}", "<b>&lt</b>;<b>&lt</b>", "# a;# a", "*a* *b*;*a* *b*", "\\*a\\*;\\*a\\*" })
	void onlyWhatNeedsItIsEscaped(String typed, String canonical) {
		assertThat(LetterText.parse(typed).text().canonical()).isEqualTo(canonical + "\n");
	}

}
