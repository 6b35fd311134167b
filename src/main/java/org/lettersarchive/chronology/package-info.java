/**
 * Dates as cataloguers know them, printed and parsed as EDTF.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lettersarchive.chronology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
