/**
 * The archive as data: letters, lists and records in the formats of researchers,
 * libraries and machines.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "citation", "collection", "comparison", "correspondent",
		"event", "filter", "language", "letter", "record", "source", "spreadsheet", "text", "vocabulary", "web" })
package org.lettersarchive.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
