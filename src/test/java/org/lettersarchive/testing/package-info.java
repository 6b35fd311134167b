/**
 * What the tests of all modules share.
 */
@NullMarked
package org.lettersarchive.testing;

import org.jspecify.annotations.NullMarked;
