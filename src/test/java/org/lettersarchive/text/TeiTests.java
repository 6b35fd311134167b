package org.lettersarchive.text;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TeiTests {

	@Test
	void anyDocumentIsReadBackFromItsTei() {
		RandomTexts.documents(1_000).forEach((text) -> {
			String xml = tei(text);
			TeiReading reading = TeiReader.read(xml);
			assertThat(reading.text()).as(xml).isEqualTo(text);
			assertThat(reading.losses()).as(xml).isEmpty();
		});
	}

	@Test
	void whateverIsWrittenIsValidTei() throws Exception {
		TeiSchema schema = TeiSchema.load();
		for (LetterText text : RandomTexts.documents(300).toList()) {
			String xml = tei(text);
			assertThat(schema.problemsOf(xml)).as(xml).isEmpty();
		}
	}

	@Test
	void theSchemaWouldNoticeAMistake() throws Exception {
		assertThat(TeiSchema.load().problemsOf("<body><opener/></body>")).isNotEmpty();
	}

	@Test
	void whatOpensAndClosesALetterIsGrouped() {
		LetterText text = LetterText.parse("""
				@address Ynys Mill\\
				by the weir
				@dateline 3 May 1709
				@salutation Dear *brother*,
				It {-snowed-} {+rained+}, [!teh|the!] [?mill?] [...] stands.[^1]
				@closer Yours
				@signature Ifan
				@postscript More soon.
				[^1]: It does not.
				""").text();
		assertThat(tei(text)).isEqualTo("<body xmlns=\"http://www.tei-c.org/ns/1.0\"><opener>"
				+ "<address><addrLine>Ynys Mill</addrLine><addrLine>by the weir</addrLine></address>"
				+ "<dateline>3 May 1709</dateline><salute>Dear <emph>brother</emph>,</salute></opener>"
				+ "<p>It <del>snowed</del> <add>rained</add>, <choice><sic>teh</sic><corr>the</corr></choice> "
				+ "<unclear>mill</unclear> <gap reason=\"illegible\"/> stands."
				+ "<note type=\"editorial\" resp=\"#editor\">It does not.</note></p>"
				+ "<closer><salute>Yours</salute><signed>Ifan</signed></closer>"
				+ "<postscript><p>More soon.</p></postscript></body>");
	}

	@Test
	void aBodyIsWrittenIntoADocument() throws Exception {
		StringWriter result = new StringWriter();
		XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(result);
		xml.setDefaultNamespace(Tei.NAMESPACE);
		xml.writeStartElement(Tei.NAMESPACE, "text");
		xml.writeDefaultNamespace(Tei.NAMESPACE);
		new TeiBody(LetterText.parse("Snow.").text(), "#editor").write(xml);
		xml.writeEndElement();
		xml.close();
		assertThat(result).hasToString("<text xmlns=\"http://www.tei-c.org/ns/1.0\"><body><p>Snow.</p></body></text>");
	}

	@Test
	void aDocumentOfSomebodyElseIsTakenOverAsFarAsItCanBe() {
		TeiReading reading = TeiReader
			.read("""
					<?xml version="1.0" encoding="UTF-8"?>
					<!-- made up -->
					<TEI xmlns="http://www.tei-c.org/ns/1.0">
					  <teiHeader><fileDesc><titleStmt><title>Not the letter</title></titleStmt></fileDesc></teiHeader>
					  <facsimile><graphic url="x.png"/></facsimile>
					  <text><body><div type="letter">
					    <opener><dateline>Ynys Mill, <date when="1709-05-03">3 May</date></dateline>
					      <salute>Dear <persName>Gwen</persName>,</salute></opener>
					    <pb n="2"/>
					    <p>The <hi rend="underline">snow</hi><lb/>
					       fell &amp; <choice><abbr>Mr</abbr><expan>Mister</expan></choice> Rhys <gap quantity="2" unit="words"/>.</p>
					    <list><item>bread</item><item>salt</item></list>
					    <closer>Ever yours <signed>Ifan</signed></closer>
					  </div></body></text>
					</TEI>
					""");
		assertThat(reading.text().canonical()).isEqualTo("""
				@dateline Ynys Mill, 3 May

				@salutation Dear Gwen,

				@page 2

				The *snow*\\
				fell & Mr Rhys [... 2 words].

				bread

				salt

				@closer Ever yours

				@signature Ifan
				""");
		assertThat(reading.losses()).containsExactly(new TeiLoss(5, "facsimile", true), new TeiLoss(7, "date", false),
				new TeiLoss(8, "persName", false), new TeiLoss(11, "choice", false), new TeiLoss(11, "expan", true),
				new TeiLoss(12, "list", false), new TeiLoss(12, "item", false), new TeiLoss(12, "item", false));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<!DOCTYPE TEI SYSTEM \"file:///etc/hostname\"><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>",
					"<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
							+ "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text>&x;</text></TEI>",
					"<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>"
							+ "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">&c;</TEI>" })
	void aDocumentTypeIsRefused(String document) {
		assertThatThrownBy(() -> TeiReader.read(document)).isInstanceOfSatisfying(UnreadableText.class, (ex) -> {
			assertThat(ex.reason()).isEqualTo(UnreadableText.Reason.DOCUMENT_TYPE);
			assertThat(ex.line()).isEqualTo(1);
		});
	}

	@Test
	void brokenXmlIsRefusedWithItsPlace() {
		assertThatThrownBy(() -> TeiReader.read("<body xmlns=\"http://www.tei-c.org/ns/1.0\">\n<p>a</q>\n</body>"))
			.isInstanceOfSatisfying(UnreadableText.class, (ex) -> {
				assertThat(ex.reason()).isEqualTo(UnreadableText.Reason.NOT_WELL_FORMED);
				assertThat(ex.line()).isEqualTo(2);
				assertThat(ex.column()).isPositive();
				assertThat(ex.detail()).contains("\"p\"");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "<", "<body xmlns=\"http://www.tei-c.org/ns/1.0\"><p>&nothing;</p></body>",
			"<body xmlns=\"http://www.tei-c.org/ns/1.0\"><p>", "<a/><b/>" })
	void whatIsNoXmlIsRefused(String document) {
		assertThatThrownBy(() -> TeiReader.read(document)).isInstanceOf(UnreadableText.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html/>", "<TEI/>", "<TEI.2/>", "<p xmlns=\"http://www.tei-c.org/ns/1.0\"/>" })
	void whatIsNoTeiIsRefused(String document) {
		assertThatThrownBy(() -> TeiReader.read(document)).isInstanceOfSatisfying(UnreadableText.class,
				(ex) -> assertThat(ex.reason()).isEqualTo(UnreadableText.Reason.NOT_TEI));
	}

	@Test
	void elementsThatStandTooDeepAreRefused() {
		String document = "<body xmlns=\"http://www.tei-c.org/ns/1.0\"><p>" + "<seg>".repeat(100_000);
		assertThatThrownBy(() -> TeiReader.read(document)).isInstanceOfSatisfying(UnreadableText.class,
				(ex) -> assertThat(ex.reason()).isEqualTo(UnreadableText.Reason.TOO_DEEP));
	}

	@Test
	void theDeepestTextThereIsIsReadBack() {
		Inline deepest = new Note(List.of(slips(new Text("a"))));
		LetterText text = LetterText.of(Passage.of(PassageKind.PARAGRAPH, slips(deepest)));
		assertThat(TeiReader.read(tei(text))).isEqualTo(new TeiReading(text, List.of()));
		assertThat(LetterText.ofCanonical(text.canonical())).isEqualTo(text);
	}

	private static Inline slips(Inline innermost) {
		Inline slip = innermost;
		for (int i = 0; i < Inlines.DEEPEST; i++) {
			slip = new Sic(List.of(slip), List.of(new Text("b")));
		}
		return slip;
	}

	@Test
	void marksThatStandTooDeepKeepTheirWords() {
		String document = "<body xmlns=\"http://www.tei-c.org/ns/1.0\"><p>" + "<del>".repeat(40) + "a"
				+ "</del>".repeat(40) + "</p></body>";
		TeiReading reading = TeiReader.read(document);
		assertThat(reading.text().canonical()).contains("{-a-}");
		assertThat(reading.losses()).hasSize(8);
	}

	private static String tei(LetterText text) {
		return new TeiBody(text, "#editor").asXml();
	}

}
