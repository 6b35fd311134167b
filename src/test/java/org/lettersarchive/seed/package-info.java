/**
 * Tests of what the migrations create and seed.
 */
@NullMarked
package org.lettersarchive.seed;

import org.jspecify.annotations.NullMarked;
