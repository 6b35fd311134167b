package org.lettersarchive.source;

import jakarta.persistence.Converter;
import org.lettersarchive.vocabulary.CodedConverter;

/**
 * How the vocabularies of sources are kept in the database.
 */
final class SourceCodes {

	private SourceCodes() {
	}

	@Converter(autoApply = true)
	static class OfSourceLink extends CodedConverter<SourceLink> {

		OfSourceLink() {
			super(SourceLink.class);
		}

	}

}
