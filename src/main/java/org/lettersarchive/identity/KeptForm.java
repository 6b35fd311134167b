package org.lettersarchive.identity;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody was sending when the archive had to ask who it is.
 *
 * @param path where it was to go
 * @param fields what was typed, without files and passwords
 */
public record KeptForm(String path, List<Field> fields) implements Serializable {

	private static final String CODE = "code";

	/**
	 * The same without a code, of which the database is to know none.
	 */
	KeptForm withoutCode() {
		return new KeptForm(this.path, this.fields.stream().filter((field) -> !field.name().equals(CODE)).toList());
	}

	/**
	 * One field of it.
	 */
	public record Field(String name, String value) implements Serializable {

	}

}
