/**
 * The languages of the site and text that is given in them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lettersarchive.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
