package org.lettersarchive.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import nu.validator.client.EmbeddedValidator;

/**
 * Checks pages as the W3C's checker does.
 */
class HtmlValidity {

	private final EmbeddedValidator validator = new EmbeddedValidator();

	HtmlValidity() {
		this.validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
	}

	/**
	 * What is wrong with a page, a line each.
	 */
	List<String> findings(String html) throws IOException {
		try {
			return this.validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
				.lines()
				.filter((line) -> line.contains("error"))
				.toList();
		}
		catch (org.xml.sax.SAXException ex) {
			throw new IOException(ex);
		}
	}

}
