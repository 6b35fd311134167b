/**
 * How a letter of the archive is cited.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "language", "vocabulary", "letter", "correspondent",
		"collection", "source", "web" })
package org.lettersarchive.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
