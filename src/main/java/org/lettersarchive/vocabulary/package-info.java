/**
 * Controlled vocabularies: values that are written as codes in addresses, data and the
 * database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lettersarchive.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
