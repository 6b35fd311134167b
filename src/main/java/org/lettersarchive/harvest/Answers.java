package org.lettersarchive.harvest;

import java.time.Instant;

import org.lettersarchive.web.Format;

import org.springframework.http.HttpHeaders;
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
	 * A page of a list, which tells the ways to the others.
	 */
	static <T> ResponseEntity<T> of(Format format, T body, Paging paging) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(format.contentType());
		paging.relations().forEach((relation) -> answer.header(HttpHeaders.LINK, relation));
		return answer.body(body);
	}

	/**
	 * An answer that has not to be sent again if nothing changed since.
	 */
	static <T> ResponseEntity<T> of(Format format, T body, Instant changedAt) {
		return ResponseEntity.ok().contentType(format.contentType()).lastModified(changedAt).body(body);
	}

}
