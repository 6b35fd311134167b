@NullMarked
package org.lettersarchive.database;

import org.jspecify.annotations.NullMarked;
