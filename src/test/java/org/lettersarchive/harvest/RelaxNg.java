package org.lettersarchive.harvest;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A RELAX NG schema of a standard's publisher.
 */
final class RelaxNg implements ErrorHandler {

	private final List<String> problems = new ArrayList<>();

	private final ValidationDriver driver;

	RelaxNg(String file) throws IOException, SAXException {
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, this);
		this.driver = new ValidationDriver(properties.toPropertyMap());
		String address = Objects.requireNonNull(getClass().getResource("/schemas/" + file)).toString();
		if (!this.driver.loadSchema(new InputSource(address))) {
			throw new IllegalStateException(this.problems.toString());
		}
	}

	List<String> problemsOf(String document) throws IOException, SAXException {
		this.problems.clear();
		this.driver.validate(new InputSource(new StringReader(document)));
		return List.copyOf(this.problems);
	}

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
