/**
 * The catalogue record of a letter and its published reading text.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "language", "vocabulary", "correspondent", "collection",
		"record", "source", "text", "web" })
package org.lettersarchive.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
