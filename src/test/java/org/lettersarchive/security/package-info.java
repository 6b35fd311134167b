/**
 * Tests of what the archive does when somebody means ill.
 */
@NullMarked
package org.lettersarchive.security;

import org.jspecify.annotations.NullMarked;
