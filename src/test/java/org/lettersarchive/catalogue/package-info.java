@NullMarked
package org.lettersarchive.catalogue;

import org.jspecify.annotations.NullMarked;
