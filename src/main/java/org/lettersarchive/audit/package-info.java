/**
 * The log of the office: who did what, when, and from where.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "language", "spreadsheet", "vocabulary", "web" })
package org.lettersarchive.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
