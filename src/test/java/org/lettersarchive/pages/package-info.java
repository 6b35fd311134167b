/**
 * Tests of all pages together.
 */
@NullMarked
package org.lettersarchive.pages;

import org.jspecify.annotations.NullMarked;
