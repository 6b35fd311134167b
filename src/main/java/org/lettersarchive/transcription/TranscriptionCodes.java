package org.lettersarchive.transcription;

import jakarta.persistence.Converter;
import org.lettersarchive.vocabulary.CodedConverter;

/**
 * How the vocabulary of transcriptions is kept in the database.
 */
final class TranscriptionCodes {

	private TranscriptionCodes() {
	}

	@Converter(autoApply = true)
	static class OfReviewState extends CodedConverter<ReviewState> {

		OfReviewState() {
			super(ReviewState.class);
		}

	}

}
