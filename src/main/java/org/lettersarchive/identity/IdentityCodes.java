package org.lettersarchive.identity;

import jakarta.persistence.Converter;
import org.lettersarchive.vocabulary.CodedConverter;

/**
 * How the vocabularies of people are kept in the database.
 */
final class IdentityCodes {

	private IdentityCodes() {
	}

	@Converter(autoApply = true)
	static class OfRole extends CodedConverter<Role> {

		OfRole() {
			super(Role.class);
		}

	}

	@Converter(autoApply = true)
	static class OfLinkPurpose extends CodedConverter<LinkPurpose> {

		OfLinkPurpose() {
			super(LinkPurpose.class);
		}

	}

}
