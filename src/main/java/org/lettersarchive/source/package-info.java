/**
 * Publications that the statements of the catalogue rest on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "language", "record", "vocabulary", "web" })
package org.lettersarchive.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
