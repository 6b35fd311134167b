package org.lettersarchive.reliability;

import java.util.Map;

import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;

/**
 * A text that somebody has begun to transcribe.
 *
 * @param path its address in the office
 */
record TextBegun(String path) {

	static TextBegun by(OfficeVisitor transcriber, String slug, String language) {
		SitePage begun = transcriber.submit(transcriber.get("/admin/letters/" + slug),
				"/admin/letters/" + slug + "/transcriptions", Map.of("witness", "newsnpr-2022", "language", language,
						"kind", "original", "rights", "http://rightsstatements.org/vocab/UND/1.0/"));
		String draft = begun.header("Location").orElseThrow(() -> new IllegalStateException(begun.text()));
		return new TextBegun(draft.replaceFirst("^http://[^/]+", "").replaceFirst("/draft$", ""));
	}

	String draft() {
		return this.path + "/draft";
	}

}
