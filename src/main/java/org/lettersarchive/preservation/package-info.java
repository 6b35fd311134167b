/**
 * The whole archive in one file that outlives server and program, and the way back from
 * it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "chain", "chronology", "collection", "correspondent", "event",
		"harvest", "identity", "language", "letter", "presentation", "source", "text", "vocabulary", "web" })
package org.lettersarchive.preservation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
