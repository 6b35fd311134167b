/**
 * The public pages of the record: home, letters and their texts, correspondents, topics,
 * sources, events, collections.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "language", "vocabulary", "letter", "record", "correspondent",
		"collection", "event", "source", "text", "comparison", "citation", "exchange", "filter", "presentation",
		"web" })
package org.lettersarchive.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
