package org.lettersarchive.correspondent;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names a correspondent in addresses and references.
 */
@Embeddable
public record CorrespondentId(@Column(name = "id") String value) implements Serializable {

	@Override
	public String toString() {
		return this.value;
	}

}
