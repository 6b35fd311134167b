/**
 * Tables as spreadsheets write and read them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lettersarchive.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
