/**
 * The filters of lists of letters, as their addresses hold them.
 */
@ApplicationModule(allowedDependencies = { "chronology", "correspondent", "language", "letter" })
@NullMarked
package org.lettersarchive.filter;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
