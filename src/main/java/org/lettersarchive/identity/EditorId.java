package org.lettersarchive.identity;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Identifies a person who works on the archive, whatever the person is called.
 */
@Embeddable
public record EditorId(@Column(name = "id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
