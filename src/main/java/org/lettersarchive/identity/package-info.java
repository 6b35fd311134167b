/**
 * The people who work on the archive, their roles, and how they sign in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "database", "language", "vocabulary", "web" })
package org.lettersarchive.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
