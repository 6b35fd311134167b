package org.lettersarchive.collection;

import jakarta.persistence.Converter;
import org.lettersarchive.vocabulary.CodedConverter;

/**
 * How the vocabularies of collections are kept in the database.
 */
final class CollectionCodes {

	private CollectionCodes() {
	}

	@Converter(autoApply = true)
	static class OfStatementAspect extends CodedConverter<StatementAspect> {

		OfStatementAspect() {
			super(StatementAspect.class);
		}

	}

}
