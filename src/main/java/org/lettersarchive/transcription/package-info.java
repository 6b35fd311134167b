/**
 * The workshop of texts: drafts, revisions, review, publication, and the history that
 * proves them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "chain", "comparison", "identity", "language", "letter", "source",
		"text", "vocabulary", "web" })
package org.lettersarchive.transcription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
