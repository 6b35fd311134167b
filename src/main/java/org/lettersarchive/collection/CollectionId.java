package org.lettersarchive.collection;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names a collection in addresses and references.
 */
@Embeddable
public record CollectionId(@Column(name = "id") String value) implements Serializable {

	@Override
	public String toString() {
		return this.value;
	}

}
