package org.lettersarchive.preservation;

import java.io.IOException;
import java.io.StringReader;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import org.springframework.core.io.ClassPathResource;

/**
 * Holds documents against a schema in RELAX NG, one after another.
 */
final class SchemaCheck {

	private static final int LONGEST_PROBLEM = 500;

	private final FirstProblem problem = new FirstProblem();

	private final ValidationDriver driver;

	private long documents;

	private long invalid;

	private @Nullable String firstProblem;

	private SchemaCheck(String schema) throws IOException {
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, this.problem);
		this.driver = new ValidationDriver(properties.toPropertyMap(), SAXSchemaReader.getInstance());
		try {
			String address = new ClassPathResource("schemas/" + schema).getURL().toString();
			if (!this.driver.loadSchema(new InputSource(address))) {
				throw new IllegalStateException("%s: %s".formatted(schema, this.problem.message));
			}
		}
		catch (SAXException ex) {
			throw new IllegalStateException(schema, ex);
		}
	}

	static SchemaCheck of(String schema) throws IOException {
		return new SchemaCheck(schema);
	}

	void check(String name, String document) throws IOException {
		this.problem.message = null;
		this.documents++;
		boolean valid;
		try {
			valid = this.driver.validate(new InputSource(new StringReader(document)));
		}
		catch (SAXException ex) {
			// Not even XML, of which the problem tells.
			valid = false;
		}
		if (!valid) {
			this.invalid++;
			if (this.firstProblem == null) {
				String message = name + ": " + this.problem.message;
				this.firstProblem = message.substring(0, Math.min(message.length(), LONGEST_PROBLEM));
			}
		}
	}

	Validation result() {
		return new Validation(this.documents, this.invalid, this.firstProblem);
	}

	/**
	 * Remembers what was wrong first.
	 */
	private static final class FirstProblem implements ErrorHandler {

		private @Nullable String message;

		@Override
		public void warning(SAXParseException ex) {
			// A warning is none of the document's.
		}

		@Override
		public void error(SAXParseException ex) {
			if (this.message == null) {
				this.message = "line %d, %s".formatted(ex.getLineNumber(), ex.getMessage());
			}
		}

		@Override
		public void fatalError(SAXParseException ex) {
			error(ex);
		}

	}

}
