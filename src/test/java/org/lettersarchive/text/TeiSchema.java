package org.lettersarchive.text;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The schema of the whole of TEI P5, where it stands beside the project.
 */
final class TeiSchema {

	private static final Path FILE = Path.of("..", "shared", "schemas", "tei_all-4.9.0a.rng");

	private final ValidationDriver driver;

	private final List<String> problems;

	private TeiSchema(ValidationDriver driver, List<String> problems) {
		this.driver = driver;
		this.problems = problems;
	}

	static TeiSchema load() throws IOException, SAXException {
		assumeTrue(Files.exists(FILE), () -> "The TEI is not validated, for there is no " + FILE);
		List<String> problems = new ArrayList<>();
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, new Collecting(problems));
		ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
		if (!driver.loadSchema(ValidationDriver.fileInputSource(FILE.toFile()))) {
			throw new IllegalStateException(problems.toString());
		}
		return new TeiSchema(driver, problems);
	}

	/**
	 * What is wrong with a document of this body.
	 */
	List<String> problemsOf(String body) throws IOException, SAXException {
		this.problems.clear();
		String document = """
				<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
				<titleStmt><title>A letter</title></titleStmt>
				<publicationStmt><p>Made up.</p></publicationStmt>
				<sourceDesc><p>Made up.</p></sourceDesc>
				</fileDesc></teiHeader><text>%s</text></TEI>
				""".formatted(body);
		this.driver.validate(new InputSource(new StringReader(document)));
		return List.copyOf(this.problems);
	}

	/**
	 * Notes down what the validator finds.
	 */
	private record Collecting(List<String> problems) implements ErrorHandler {

		@Override
		public void warning(SAXParseException ex) {
			// A warning is none of the document's.
		}

		@Override
		public void error(SAXParseException ex) {
			this.problems.add(ex.getMessage());
		}

		@Override
		public void fatalError(SAXParseException ex) {
			this.problems.add(ex.getMessage());
		}

	}

}
