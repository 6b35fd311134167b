/**
 * Finds the PostgreSQL that keeps the archive, or brings one along.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lettersarchive.database;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
