/**
 * What a researcher may want to know of the archive as a whole, and what it keeps of its
 * readers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "integrity", "language", "letter", "preservation", "search", "web" })
package org.lettersarchive.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
