package org.lettersarchive.correspondent;

import jakarta.persistence.Converter;
import org.lettersarchive.vocabulary.CodedConverter;

/**
 * How the vocabularies of correspondents are kept in the database.
 */
final class CorrespondentCodes {

	private CorrespondentCodes() {
	}

	@Converter(autoApply = true)
	static class OfAuthorityFile extends CodedConverter<AuthorityFile> {

		OfAuthorityFile() {
			super(AuthorityFile.class);
		}

	}

}
