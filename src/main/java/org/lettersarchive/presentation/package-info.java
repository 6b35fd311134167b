/**
 * How letters and their exchange are shown wherever they appear.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "language", "vocabulary", "letter", "correspondent", "event",
		"source", "web" })
package org.lettersarchive.presentation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
