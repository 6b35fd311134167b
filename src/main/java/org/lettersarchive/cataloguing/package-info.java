/**
 * The correction of the record: changes to what the catalogue states, each with its
 * reason and source, and the history that proves them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "chain", "chronology", "correspondent", "identity", "language",
		"letter", "record", "source", "vocabulary", "web" })
package org.lettersarchive.cataloguing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
