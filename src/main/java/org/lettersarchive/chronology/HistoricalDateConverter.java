package org.lettersarchive.chronology;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a {@link HistoricalDate} in the database as its EDTF expression.
 */
@Converter(autoApply = true)
class HistoricalDateConverter implements AttributeConverter<HistoricalDate, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable HistoricalDate date) {
		return (date != null) ? date.edtf() : null;
	}

	@Override
	public @Nullable HistoricalDate convertToEntityAttribute(@Nullable String edtf) {
		return (edtf != null) ? HistoricalDate.parse(edtf) : null;
	}

}
