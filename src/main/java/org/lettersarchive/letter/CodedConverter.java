package org.lettersarchive.letter;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values of controlled vocabularies in the database as their codes.
 */
abstract class CodedConverter<T extends Enum<T> & Coded> implements AttributeConverter<T, String> {

	private final Map<String, T> values;

	CodedConverter(Class<T> type) {
		this.values = Arrays.stream(type.getEnumConstants())
			.collect(Collectors.toMap(Coded::code, Function.identity()));
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable T value) {
		return (value != null) ? value.code() : null;
	}

	@Override
	public @Nullable T convertToEntityAttribute(@Nullable String code) {
		return (code != null) ? this.values.get(code) : null;
	}

	@Converter(autoApply = true)
	static class OfStatus extends CodedConverter<IdentificationStatus> {

		OfStatus() {
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
