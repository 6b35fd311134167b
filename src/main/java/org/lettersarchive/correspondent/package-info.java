/**
 * People who write and receive letters.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "language", "vocabulary", "record", "source", "web" })
package org.lettersarchive.correspondent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
