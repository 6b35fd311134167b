/**
 * The whole archive in one file that outlives server and program, and the way back from
 * it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chain", "chronology", "collection", "correspondent", "event", "harvest",
		"language", "letter", "presentation", "source", "text", "web" })
package org.lettersarchive.preservation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
