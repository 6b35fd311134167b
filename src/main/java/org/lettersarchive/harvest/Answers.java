package org.lettersarchive.harvest;

import java.time.Instant;

import org.lettersarchive.web.Format;

import org.springframework.http.ResponseEntity;

/**
 * Answers in a format.
 */
final class Answers {

	private Answers() {
	}

	static <T> ResponseEntity<T> of(Format format, T body) {
		return ResponseEntity.ok().contentType(format.contentType()).body(body);
	}

	/**
	 * An answer that has not to be sent again if nothing changed since.
	 */
	static <T> ResponseEntity<T> of(Format format, T body, Instant changedAt) {
		return ResponseEntity.ok().contentType(format.contentType()).lastModified(changedAt).body(body);
	}

}
