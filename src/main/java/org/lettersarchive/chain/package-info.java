/**
 * Entries that are hashed and chained, so that anybody can check that none was changed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lettersarchive.chain;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
