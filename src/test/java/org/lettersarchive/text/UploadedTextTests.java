package org.lettersarchive.text;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UploadedTextTests {

	@Test
	void inAPlainTextEveryCharacterStandsForItself() {
		UploadedText uploaded = read("Snow [?*\r\nfell.\r\n \r\n\r\n@page 2 {-x-}\\\n", "Letter.TXT");
		assertThat(uploaded.format()).isEqualTo(TextFormat.PLAIN);
		assertThat(uploaded.text())
			.isEqualTo(LetterText.of(Passage.of(PassageKind.PARAGRAPH, new Text("Snow [?* fell.")),
					Passage.of(PassageKind.PARAGRAPH, new Text("@page 2 {-x-}\\"))));
		assertThat(uploaded.remarks()).isEmpty();
	}

	@Test
	void aMarkdownFileIsReadAsIfItWereTyped() {
		UploadedText uploaded = read("Snow [?fell", "letter.md");
		assertThat(uploaded.text()).isEqualTo(LetterText.parse("Snow [?fell").text());
		assertThat(uploaded.remarks()).containsExactly(new Remark(1, RemarkCode.UNCLOSED, "[?"));
	}

	@Test
	void aTeiFileIsReadWithWhatItLoses() {
		UploadedText uploaded = read(
				"<body xmlns=\"http://www.tei-c.org/ns/1.0\"><p><placeName>Ynys</placeName></p></body>", "a.b.xml");
		assertThat(uploaded.text().canonical()).isEqualTo("Ynys\n");
		assertThat(uploaded.losses()).containsExactly(new TeiLoss(1, "placeName", false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16BE", "UTF-16LE" })
	void aByteOrderMarkSaysWhichUnicodeItIs(String charset) {
		byte[] bytes = "\uFEFF첫눈이 내렸다 🕊".getBytes(java.nio.charset.Charset.forName(charset));
		UploadedText uploaded = UploadedText.read(bytes, "편지.txt");
		assertThat(uploaded.text().canonical()).isEqualTo("첫눈이 내렸다 🕊\n");
		assertThat(uploaded.remarks()).isEmpty();
	}

	@Test
	void theDeclarationOfAnXmlFileDoesNotOverruleItsBytes() {
		String document = "<?xml version=\"1.0\" encoding=\"%s\"?>"
				+ "<body xmlns=\"http://www.tei-c.org/ns/1.0\"><p>눈</p></body>";
		assertThat(read(document.formatted("ISO-8859-1"), "a.xml").text().canonical()).isEqualTo("눈\n");
		byte[] wide = ("\uFEFF" + document.formatted("UTF-16")).getBytes(StandardCharsets.UTF_16LE);
		assertThat(UploadedText.read(wide, "a.xml").text().canonical()).isEqualTo("눈\n");
	}

	@Test
	void theFirstByteThatIsNoCharacterIsNamed() {
		byte[] bytes = "ab\ncafé".getBytes(StandardCharsets.ISO_8859_1);
		assertThatThrownBy(() -> UploadedText.read(bytes, "a.md")).isInstanceOfSatisfying(UnreadableText.class,
				(ex) -> {
					assertThat(ex.reason()).isEqualTo(UnreadableText.Reason.ENCODING);
					assertThat(ex.line()).isEqualTo(2);
					assertThat(ex.column()).isEqualTo(4);
					assertThat(ex.detail()).isEqualTo("UTF-8, byte 7: E9");
				});
	}

	@Test
	void aFileOfAnotherKindIsRefused() {
		assertReason("a.docx", new byte[0], UnreadableText.Reason.UNKNOWN_KIND);
		assertReason("txt.", new byte[0], UnreadableText.Reason.UNKNOWN_KIND);
	}

	@Test
	void aFileThatIsTooLargeIsRefused() {
		assertReason("a.txt", new byte[UploadedText.LARGEST + 1], UnreadableText.Reason.TOO_LARGE);
	}

	@Test
	void aFileOfAMillionSignsIsRead() {
		assertThat(read("\n".repeat(UploadedText.LARGEST), "a.txt").text()).isEqualTo(LetterText.of());
		assertThat(read(" \t".repeat(UploadedText.LARGEST / 2), "a.txt").text()).isEqualTo(LetterText.of());
		String body = "<body xmlns=\"http://www.tei-c.org/ns/1.0\">%s</body>";
		assertThat(read(body.formatted("<salute>a</salute>".repeat(55_000)), "a.xml").text().blocks()).hasSize(55_000);
		assertThat(read(body.formatted("<p><q>a</q></p>".repeat(65_000)), "a.xml").losses()).hasSize(200);
	}

	@Test
	void aTextThatCouldNotBeTypedAgainIsRefused() {
		assertReason("a.txt", "*".repeat(600_000).getBytes(StandardCharsets.UTF_8), UnreadableText.Reason.TOO_LARGE);
	}

	private static void assertReason(String fileName, byte[] bytes, UnreadableText.Reason reason) {
		assertThatThrownBy(() -> UploadedText.read(bytes, fileName)).isInstanceOfSatisfying(UnreadableText.class,
				(ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

	private static UploadedText read(String content, String fileName) {
		return UploadedText.read(content.getBytes(StandardCharsets.UTF_8), fileName);
	}

}
