package org.lettersarchive.letter;

import jakarta.persistence.Converter;
import org.lettersarchive.vocabulary.CodedConverter;

/**
 * How the vocabularies of letters are kept in the database.
 */
final class LetterCodes {

	private LetterCodes() {
	}

	@Converter(autoApply = true)
	static class OfIdentificationStatus extends CodedConverter<IdentificationStatus> {

		OfIdentificationStatus() {
			super(IdentificationStatus.class);
		}

	}

	@Converter(autoApply = true)
	static class OfCertainty extends CodedConverter<Certainty> {

		OfCertainty() {
			super(Certainty.class);
		}

	}

	@Converter(autoApply = true)
	static class OfConfidence extends CodedConverter<Confidence> {

		OfConfidence() {
			super(Confidence.class);
		}

	}

	@Converter(autoApply = true)
	static class OfAspect extends CodedConverter<Aspect> {

		OfAspect() {
			super(Aspect.class);
		}

	}

	@Converter(autoApply = true)
	static class OfStance extends CodedConverter<Stance> {

		OfStance() {
			super(Stance.class);
		}

	}

	@Converter(autoApply = true)
	static class OfTextKind extends CodedConverter<TextKind> {

		OfTextKind() {
			super(TextKind.class);
		}

	}

}
