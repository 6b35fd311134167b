@NullMarked
package org.lettersarchive.presentation;

import org.jspecify.annotations.NullMarked;
