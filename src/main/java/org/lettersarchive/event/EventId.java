package org.lettersarchive.event;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names an event in addresses and references.
 */
@Embeddable
public record EventId(@Column(name = "id") String value) implements Serializable {

	@Override
	public String toString() {
		return this.value;
	}

}
