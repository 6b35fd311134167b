package org.lettersarchive.search;

import java.util.Optional;
import java.util.stream.Stream;

import org.lettersarchive.filter.LetterQuery;

/**
 * What letters that were found are divided by.
 */
enum SearchField {

	SENDER(LetterQuery.SENDER, LetterIndex.SENDER), RECIPIENT(LetterQuery.RECIPIENT, LetterIndex.RECIPIENT),
	PERIOD(LetterQuery.FROM, LetterIndex.MONTH), STATUS(LetterQuery.STATUS, LetterIndex.STATUS),
	TEXT(LetterQuery.TEXT, LetterIndex.TEXT), LANGUAGE(LetterQuery.LANGUAGE, LetterIndex.LANGUAGE),
	TOPIC(LetterQuery.TOPIC, LetterIndex.TOPIC), COLLECTION(LetterQuery.COLLECTION, LetterIndex.COLLECTION);

	private final String parameter;

	private final String index;

	SearchField(String parameter, String index) {
		this.parameter = parameter;
		this.index = index;
	}

	/**
	 * Its name in addresses.
	 */
	public String parameter() {
		return this.parameter;
	}

	/**
	 * Its name in the index.
	 */
	String index() {
		return this.index;
	}

	static Optional<SearchField> named(String parameter) {
		return Stream.of(values()).filter((field) -> field.parameter.equals(parameter)).findFirst();
	}

}
