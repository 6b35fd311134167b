/**
 * Public events beside the letters.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "language", "record", "source", "web" })
package org.lettersarchive.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
