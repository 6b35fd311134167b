package org.lettersarchive.preservation;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents are held against the schemas of their formats.
 */
class SchemaCheckTests {

	private static final String HEADER = """
			<teiHeader><fileDesc><titleStmt><title>Made up</title></titleStmt>
			<publicationStmt><p>Nowhere</p></publicationStmt><sourceDesc><p>None</p></sourceDesc></fileDesc></teiHeader>""";

	@Test
	void theFirstProblemIsRememberedAndAllAreCounted() throws IOException {
		SchemaCheck check = SchemaCheck.of("tei_all-4.9.0a.rng");
		check.check("tei/good.xml", tei("<text><body><p>Bees.</p></body></text>"));
		assertThat(check.result()).isEqualTo(new Validation(1, 0, null));
		check.check("tei/bad.xml", tei("<text><body><bee>Buzz.</bee></body></text>"));
		check.check("tei/worse.xml", "<TEI");
		check.check("tei/good-again.xml", tei("<text><body><p>Bees.</p></body></text>"));
		Validation result = check.result();
		assertThat(result.documents()).isEqualTo(4);
		assertThat(result.invalid()).isEqualTo(2);
		assertThat(result.isValid()).isFalse();
		assertThat(result.firstProblem()).startsWith("tei/bad.xml: line 3, ").contains("bee");
	}

	@Test
	void aRecordOfOaiPmhHasSetsDatesAndElementsAsTheProtocolHasThem() throws IOException {
		String good = """
				<record xmlns="http://www.openarchives.org/OAI/2.0/">
				<header><identifier>oai:letters.example:letter-1</identifier><datestamp>1700-01-02T03:04:05Z</datestamp>
				<setSpec>correspondent:anna-moth</setSpec></header>
				<metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
					xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
					xsi:schemaLocation="a b"><dc:title>Of bees</dc:title></oai_dc:dc></metadata></record>""";
		SchemaCheck check = SchemaCheck.of("oai-record-dc.rng");
		check.check("good", good);
		assertThat(check.result()).isEqualTo(new Validation(1, 0, null));
		check.check("set", good.replace("anna-moth", "anna moth"));
		check.check("date", good.replace("03:04:05Z", "03:04:05.6Z"));
		check.check("element", good.replace("dc:title", "dc:bee"));
		check.check("identifier", good.replace("oai:letters.example:letter-1", ""));
		assertThat(check.result().invalid()).isEqualTo(4);
	}

	private static String tei(String text) {
		return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n" + HEADER + text + "</TEI>";
	}

}
