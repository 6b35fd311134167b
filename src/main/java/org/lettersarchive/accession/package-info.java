/**
 * Brings letters into the archive in bulk, from tables and files of text, and gives them
 * out in the same form.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "chronology", "identity", "language", "letter", "source",
		"spreadsheet", "text", "transcription", "vocabulary", "web" })
package org.lettersarchive.accession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
