/**
 * The shell of every page: language by address, layout, errors and paging.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "language" })
package org.lettersarchive.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
