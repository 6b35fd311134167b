package org.lettersarchive.cataloguing;

import java.util.List;

/**
 * What is wrong with what was typed in a field.
 *
 * @param message the key of a message
 * @param details what the message speaks of
 */
record FieldRefusal(String message, List<String> details) {

	public Object[] arguments() {
		return this.details.toArray();
	}

}
