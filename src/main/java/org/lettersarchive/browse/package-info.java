/**
 * The public ways in by time: years, months, days and the timeline.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "language", "vocabulary", "letter", "correspondent", "event",
		"source", "exchange", "presentation", "web" })
package org.lettersarchive.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
