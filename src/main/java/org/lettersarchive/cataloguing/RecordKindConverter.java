package org.lettersarchive.cataloguing;

import org.lettersarchive.record.RecordKind;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads the kind of a record from an address.
 */
@Component
class RecordKindConverter implements Converter<String, RecordKind>, WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(this);
	}

	@Override
	public RecordKind convert(String code) {
		return RecordKind.ofCode(code).orElseThrow(() -> new PageNotFoundException("page"));
	}

}
