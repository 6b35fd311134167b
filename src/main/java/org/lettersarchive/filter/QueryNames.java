package org.lettersarchive.filter;

import java.util.Map;

import org.lettersarchive.language.LocalText;

/**
 * The names of the correspondents and topics that a {@link LetterQuery} asks for, by
 * their ids.
 */
public record QueryNames(Map<String, LocalText> people, Map<String, LocalText> topics) {

	/**
	 * The name of a value of a field, or the value itself where it has none.
	 */
	public LocalText of(String field, String value) {
		Map<String, LocalText> names = field.equals(LetterQuery.TOPIC) ? this.topics : this.people;
		return names.getOrDefault(value, new LocalText(value, null));
	}

}
