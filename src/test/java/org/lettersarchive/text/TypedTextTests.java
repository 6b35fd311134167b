package org.lettersarchive.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TypedTextTests {

	@Test
	void anEmptyLineEndsAParagraphAndALineEndIsASpace() {
		assertThat(LetterText.parse("one\ntwo  \n\t three\n \nfour").text())
			.isEqualTo(LetterText.of(paragraph(new Text("one two three")), paragraph(new Text("four"))));
	}

	@Test
	void aBackslashAtTheEndOfALineIsALineBreak() {
		assertThat(LetterText.parse("one \\\n two\\").text())
			.isEqualTo(LetterText.of(paragraph(new Text("one"), new LineBreak(), new Text("two\\"))));
	}

	@Test
	void anAnnouncedPassageEndsWithItsLine() {
		assertThat(
				LetterText.parse("@salutation Dear cousin,\nThe snow\n@closer Yours\\\never\n@signature Ifan").text())
			.isEqualTo(LetterText.of(Passage.of(PassageKind.SALUTATION, new Text("Dear cousin,")),
					paragraph(new Text("The snow")),
					Passage.of(PassageKind.CLOSER, new Text("Yours"), new LineBreak(), new Text("ever")),
					Passage.of(PassageKind.SIGNATURE, new Text("Ifan"))));
	}

	@Test
	void aPageBeginsBetweenPassagesOrWithinOne() {
		assertThat(LetterText.parse("@page\none [|2 verso|] two\n@page 3").text())
			.isEqualTo(LetterText.of(new PageBreak(""),
					paragraph(new Text("one "), new PageBreak("2 verso"), new Text(" two")), new PageBreak("3")));
	}

	@Test
	void marksStandWithinMarksAndAcrossLines() {
		assertThat(LetterText.parse("{-the [?old\nmill?] *of* it-}").text()).isEqualTo(LetterText
			.of(paragraph(Marked.of(Mark.DELETED, new Text("the "), Marked.of(Mark.UNCERTAIN, new Text("old mill")),
					new Text(" "), Marked.of(Mark.EMPHASIS, new Text("of")), new Text(" it")))));
	}

	@Test
	void inKoreanAParticleFollowsAMarkWithoutASpace() {
		assertThat(LetterText.parse("*물레(방아)*는").text())
			.isEqualTo(LetterText.of(paragraph(Marked.of(Mark.EMPHASIS, new Text("물레(방아)")), new Text("는"))));
		assertThat(LetterText.parse("*“강조”*은").text())
			.isEqualTo(LetterText.of(paragraph(Marked.of(Mark.EMPHASIS, new Text("“강조”")), new Text("은"))));
	}

	@Test
	void aSlipMayHaveACorrection() {
		assertThat(LetterText.parse("[!teh!] [!a {-b-}|*c*!]").text())
			.isEqualTo(LetterText.of(paragraph(new Sic(List.of(new Text("teh")), List.of()), new Text(" "),
					new Sic(List.of(new Text("a "), Marked.of(Mark.DELETED, new Text("b"))),
							List.of(Marked.of(Mark.EMPHASIS, new Text("c")))))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`',
			value = { "a|[?b;2;UNCLOSED;[?", "a|b?];2;UNOPENED;?]", "[??];1;EMPTY_MARK;[??]", "a **b**;1;ASTERISKS;**",
					"a[^x];1;NOTE_MISSING;[^x]", "a[^x] b[^x]||[^x]: n;1;NOTE_REPEATED;[^x]",
					"a[^x]||[^x]: n[^y];3;NOTE_WITHIN_NOTE;[^y]", "a||[^x]: n;3;NOTE_UNUSED;[^x]",
					"a[^x]||[^x]: n|[^x]: m;4;NOTE_TWICE;[^x]", "a|@datelin b;2;UNKNOWN_PASSAGE;@datelin",
					"@closer;1;EMPTY_PASSAGE;closer", "a|@page [2];2;UNKNOWN_LABEL;@page",
					"a|b [... <3>];2;UNKNOWN_LABEL;[...", "{-a|[?b-};2;UNCLOSED;[?" })
	void whatLooksLikeAMistakeIsRemarkedOnWithItsLine(String typed, int line, RemarkCode code, String about) {
		assertThat(LetterText.parse(typed.replace('|', '\n')).remarks()).contains(new Remark(line, code, about));
	}

	@Test
	void aNoteThatNothingRefersToIsNotLost() {
		assertThat(LetterText.parse("a\n\n[^x]: *words* [^y]").text().canonical())
			.isEqualTo("a\n\n\\[^x]: *words* \\[^y]\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "# a", "> a", "- a", "1. a", "`a`", "[a](b)", "![a](b)", "[[a](b)](c)", "[a][b]", "[x]: y",
			"<b>a</b>", "<!-- a -->", "&amp;", "___", "a_b_c", "http://example.org", "    a", "~~~", "| a | b |",
			"<http://a>", "===" })
	void nothingElseOfMarkdownIsAMark(String typed) {
		ParsedText parsed = LetterText.parse(typed);
		assertThat(parsed.text()).isEqualTo(LetterText.of(paragraph(new Text(typed.strip()))));
		assertThat(parsed.remarks()).isEmpty();
	}

	@Test
	void lineEndsAndAByteOrderMarkAreAHabitOfTheirSystem() {
		ParsedText parsed = LetterText.parse("\uFEFFa\r\n\r\nb\r\rc\u2028d");
		assertThat(parsed.text().canonical()).isEqualTo("a\n\nb\n\nc d\n");
		assertThat(parsed.remarks()).isEmpty();
	}

	@Test
	void whatCannotBePrintedIsRemovedWithARemark() {
		ParsedText parsed = LetterText.parse("a\nb\u0000\uD800\u0007\uFEFFc");
		assertThat(parsed.text().canonical()).isEqualTo("a bc\n");
		assertThat(parsed.remarks()).hasSize(4).contains(new Remark(2, RemarkCode.CHARACTER_REMOVED, "U+D800"));
	}

	@Test
	void noCharacterStandsForABracketButTheBracket() {
		assertThat(LetterText.parse("\u0001?a?] \\\u0001...]").text().canonical()).isEqualTo("?a\\?] ...]\n");
	}

	@Test
	void aTurnOfDirectionIsKeptAndRemarkedOn() {
		ParsedText parsed = LetterText.parse("a\u202Eb");
		assertThat(parsed.text().canonical()).isEqualTo("a\u202Eb\n");
		assertThat(parsed.remarks()).containsExactly(new Remark(1, RemarkCode.DIRECTION_TURNED, "U+202E"));
	}

	@Test
	void lettersAreComposed() {
		assertThat(LetterText.parse("e\u0301 \u1112\u1161\u11ab").text()).isEqualTo(LetterText.parse("é 한").text());
	}

	@Test
	void valuesCannotBeInvalid() {
		assertThatIllegalArgumentException().isThrownBy(() -> Passage.of(PassageKind.PARAGRAPH, new Text(" ")));
		assertThatIllegalArgumentException().isThrownBy(() -> Marked.of(Mark.DELETED));
		assertThatIllegalArgumentException().isThrownBy(() -> new Sic(List.of(), List.of(new Text("a"))));
		assertThatIllegalArgumentException().isThrownBy(() -> new PageBreak("a]"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Illegible("two  words"));
		assertThatIllegalArgumentException().isThrownBy(() -> Note.of(Note.of(new Text("a"))));
	}

	@Test
	void thePlainTextIsTheTextReadAloud() {
		PlainText plain = LetterText.parse("""
				@salutation Dear cousin,
				We {-all-} {+both+} saw [!teh|the!] [?mill?] [...] stand[+ing+].[^1]
				@page 2
				Under the weir\\
				the water
				[^1]: Not a word of the letter.
				""").text().plain();
		assertThat(plain.value())
			.isEqualTo("Dear cousin,\n\nWe both saw teh mill … standing.\n\nUnder the weir\nthe water");
		assertThat(plain.words()).isEqualTo(13);
		assertThat(plain.characters()).isEqualTo(57);
	}

	@Test
	void koreanWordsAreCountedAsEojeol() {
		PlainText plain = LetterText.parse("봄이 오면 – 다시 쓰마.").text().plain();
		assertThat(plain.words()).isEqualTo(4);
		assertThat(plain.characters()).isEqualTo(10);
		assertThat(LetterText.of().plain().words()).isZero();
	}

	private static Passage paragraph(Inline... content) {
		return Passage.of(PassageKind.PARAGRAPH, content);
	}

}
