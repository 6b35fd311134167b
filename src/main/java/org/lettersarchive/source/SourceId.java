package org.lettersarchive.source;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Names a source in addresses and references.
 */
@Embeddable
public record SourceId(@Column(name = "id") String value) implements Serializable {

	@Override
	public String toString() {
		return this.value;
	}

}
