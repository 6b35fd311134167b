package org.lettersarchive.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names a letter in its address.
 */
@Embeddable
public record Slug(@Column(name = "slug") String value) {

	@Override
	public String toString() {
		return this.value;
	}

}
