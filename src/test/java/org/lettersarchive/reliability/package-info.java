/**
 * Tests of what the archive outlives.
 */
@NullMarked
package org.lettersarchive.reliability;

import org.jspecify.annotations.NullMarked;
