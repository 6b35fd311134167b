/**
 * What records of the catalogue have in common: fields with values, and how two states of
 * a record differ.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "language", "vocabulary", "web" })
package org.lettersarchive.record;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
