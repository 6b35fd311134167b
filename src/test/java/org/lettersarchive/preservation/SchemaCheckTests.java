package org.lettersarchive.preservation;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents are held against the schemas of their publishers.
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

	private static String tei(String text) {
		return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n" + HEADER + text + "</TEI>";
	}

}
