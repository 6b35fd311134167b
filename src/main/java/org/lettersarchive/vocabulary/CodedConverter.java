package org.lettersarchive.vocabulary;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values of controlled vocabularies in the database as their codes.
 */
public abstract class CodedConverter<T extends Enum<T> & Coded> implements AttributeConverter<T, String> {

	private final Map<String, T> values;

	protected CodedConverter(Class<T> type) {
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

}
