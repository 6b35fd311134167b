/**
 * Keeps public pages as they were sent, so that each is made once for each state of the
 * archive.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "database", "identity", "language", "traffic", "web" })
package org.lettersarchive.pagestore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
