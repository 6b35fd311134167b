package org.lettersarchive.pages;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks pages as the W3C's checker does, with its schema read once for all tests.
 */
public final class HtmlValidity implements ErrorHandler {

	private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

	private static final HtmlValidity checker = new HtmlValidity();

	private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

	private final List<String> findings = new ArrayList<>();

	private HtmlValidity() {
		try {
			this.validator.setUpMainSchema(HTML5, this);
			this.validator.setUpValidatorAndParsers(this, false, false);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What is wrong with a page, a line each.
	 */
	public static List<String> findings(String html) throws IOException {
		synchronized (checker) {
			return checker.check(html);
		}
	}

	private List<String> check(String html) throws IOException {
		this.findings.clear();
		try {
			this.validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
		}
		catch (SAXException ex) {
			throw new IOException(ex);
		}
		return List.copyOf(this.findings);
	}

	@Override
	public void warning(SAXParseException finding) {
		// Warnings are advice, some of it against what browsers do well.
	}

	@Override
	public void error(SAXParseException finding) {
		this.findings.add("line %d: %s".formatted(finding.getLineNumber(), finding.getMessage()));
	}

	@Override
	public void fatalError(SAXParseException finding) {
		error(finding);
	}

}
