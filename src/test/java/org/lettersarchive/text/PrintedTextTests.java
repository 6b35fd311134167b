package org.lettersarchive.text;

import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.pages.HtmlValidity;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedTextTests {

	private static final String CHEAT_SHEET = "<div th:replace=\"~{fragments/cheatsheet :: cheatsheet(${notation})}\"></div>";

	@Test
	void marksArePrintedAsElements() {
		Element passage = printed("It {-snowed-} {+rained+} on the [?mill?] and the wei[+r+], *long*.")
			.expectFirst("p.paragraph");
		assertThat(passage.expectFirst("del").ownText()).isEqualTo("snowed");
		assertThat(passage.expectFirst("ins").ownText()).isEqualTo("rained");
		assertThat(passage.expectFirst("em").text()).isEqualTo("long");
		assertThat(seen(passage)).isEqualTo("It snowed rained on the mill? and the wei[r], long.");
	}

	@Test
	void whoListensHearsWhatOthersSee() {
		Element passage = printed("It {-snowed-} {+rained+} on the [?mill?] and the wei[+r+].")
			.expectFirst("p.paragraph");
		passage.select("[aria-hidden]").remove();
		assertThat(passage.text())
			.isEqualTo("It (struck out: snowed) (added by the writer: rained) on the mill (uncertain reading)"
					+ " and the wei(supplied by the editors: r).");
	}

	@Test
	void slipsAndGapsAreNamedInTheLanguageOfTheReader() {
		LetterText text = LetterText.parse("[!teh|the!] mill [!teh!] [...] [... 2 words]").text();
		Element english = Jsoup.parse(PrintedText.page(text, "en", Locale.ENGLISH)).expectFirst("p.paragraph");
		assertThat(english.text()).isEqualTo("teh [sic: the] mill teh [sic] [illegible] [illegible: 2 words]");
		Element korean = Jsoup.parse(PrintedText.page(text, "en", Locale.KOREAN)).expectFirst("p.paragraph");
		assertThat(korean.text()).isEqualTo("teh [원문대로: the] mill teh [원문대로] [판독 불가] [판독 불가: 2 words]");
		assertThat(korean.is("[lang=en] *")).isTrue();
		assertThat(korean.select(".illegible").attr("lang")).isEqualTo("ko");
	}

	@Test
	void noSpaceIsAddedBetweenPieces() {
		assertThat(seen(printed("a{-b-}*c*[^1]d[...]\\\ne\n\n[^1]: n").expectFirst("p.paragraph")))
			.isEqualTo("abc1d[illegible] e");
	}

	@Test
	void notesAreNumberedAndLeadThereAndBack() {
		Document page = printed("One[^b] two[^a]\n\n[^a]: second\n\n[^b]: first");
		assertThat(page.select(".text-notes li").eachText()).containsExactly("first ↩", "second ↩");
		assertThat(page.select(".note-ref a[href=#a-note-2]").attr("id")).isEqualTo("a-note-ref-2");
		assertThat(page.select("#a-note-2 a").attr("href")).isEqualTo("#a-note-ref-2");
	}

	@Test
	void theLegendExplainsTheMarksOfTheTextAndNoOthers() {
		assertThat(printed("a {-b-} [?c?]").select("dl.signs dd").eachText())
			.containsExactly("struck out by the writer", "the reading is uncertain");
		assertThat(printed("a").select("dl.signs")).isEmpty();
	}

	@Test
	void markupWithinALetterIsText() {
		String hostile = "<script>alert(1)</script> &amp; <b onclick=x>\" ' ${1+1} [[${1+1}]] [(${1+1})] __${1+1}__ javascript:";
		Document page = printed(hostile + " {-" + hostile + "-} [... a] [^1]\n\n[^1]: " + hostile);
		assertThat(page.select("script, [onclick]")).isEmpty();
		assertThat(page.expectFirst("p.paragraph").text()).startsWith(hostile);
		assertThat(page.expectFirst(".text-notes li").text()).startsWith(hostile);
	}

	@Test
	void whateverIsPrintedIsValid() throws Exception {
		for (LetterText text : RandomTexts.documents(10).toList()) {
			String page = PrintedText.page(text, "en", Locale.ENGLISH);
			assertThat(HtmlValidity.findings(page)).as(page)
				.allMatch((finding) -> finding.contains("Forbidden code point") || finding.contains("character"));
		}
		String cheatSheet = PrintedText.page(CHEAT_SHEET, Locale.KOREAN, Map.of("notation", Notation.all()));
		assertThat(HtmlValidity.findings(cheatSheet)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ko" })
	void theCheatSheetShowsEachExampleTypedAndPrinted(String language) {
		Locale locale = Locale.of(language);
		Document page = Jsoup.parse(PrintedText.page(CHEAT_SHEET, locale, Map.of("notation", Notation.all())));
		assertThat(page.select("tbody tr")).hasSize(Notation.values().length);
		assertThat(page.select("tbody code").eachText()).containsExactlyElementsOf(
				Notation.all().stream().map((row) -> row.typed(locale).replaceAll("\\s+", " ")).toList());
		assertThat(Notation.all())
			.allSatisfy((row) -> assertThat(LetterText.parse(row.typed(locale)).remarks()).isEmpty());
	}

	@Test
	void theDeepestTextCanBePrinted() {
		String typed = "[!".repeat(32) + "a[^1]" + "!]".repeat(32) + "\n\n[^1]: " + "{-".repeat(32) + "b"
				+ "-}".repeat(32);
		assertThat(printed(typed).select(".text-notes del")).hasSize(32);
	}

	private static Document printed(String typed) {
		return Jsoup.parse(PrintedText.page(LetterText.parse(typed).text(), "en", Locale.ENGLISH));
	}

	private static String seen(Element element) {
		Element copy = element.clone();
		copy.select(".said").remove();
		return copy.wholeText().replaceAll("\\s+", " ").strip();
	}

}
