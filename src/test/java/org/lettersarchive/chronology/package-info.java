@NullMarked
package org.lettersarchive.chronology;

import org.jspecify.annotations.NullMarked;
