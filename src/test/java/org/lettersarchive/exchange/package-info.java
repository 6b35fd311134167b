@NullMarked
package org.lettersarchive.exchange;

import org.jspecify.annotations.NullMarked;
