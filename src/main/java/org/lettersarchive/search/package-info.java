/**
 * Full-text search over everything that is published, with facets and suggestions.
 */
@ApplicationModule(allowedDependencies = { "chronology", "collection", "correspondent", "filter", "identity",
		"language", "letter", "presentation", "source", "spreadsheet", "text", "vocabulary", "web" })
@NullMarked
package org.lettersarchive.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
