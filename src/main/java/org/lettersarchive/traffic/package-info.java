/**
 * How much one network may ask of the archive.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "language" })
package org.lettersarchive.traffic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
