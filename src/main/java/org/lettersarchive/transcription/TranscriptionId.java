package org.lettersarchive.transcription;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Identifies a transcription.
 */
@Embeddable
public record TranscriptionId(@Column(name = "id") UUID value) implements Serializable {

	/**
	 * Reads an id out of an address.
	 */
	public static TranscriptionId valueOf(String text) {
		return new TranscriptionId(UUID.fromString(text));
	}

	static TranscriptionId random() {
		return new TranscriptionId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
