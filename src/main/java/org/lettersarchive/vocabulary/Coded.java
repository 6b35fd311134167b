package org.lettersarchive.vocabulary;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value of a controlled vocabulary, written in addresses, data and the database in
 * lower case with hyphens.
 */
public interface Coded {

	String name();

	/**
	 * The code, such as {@code not-located}.
	 */
	@JsonValue
	default String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
