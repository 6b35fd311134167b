/**
 * How two texts differ, and how three are brought together.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lettersarchive.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
