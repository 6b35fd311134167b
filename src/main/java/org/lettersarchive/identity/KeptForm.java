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

	/**
	 * One field of it.
	 */
	public record Field(String name, String value) implements Serializable {

	}

}
