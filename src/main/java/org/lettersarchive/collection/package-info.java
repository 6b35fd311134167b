/**
 * Sets of letters, with what is reported of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "language", "vocabulary", "record", "source", "web" })
package org.lettersarchive.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
