/**
 * The site in a real browser, as people use it.
 */
@NullMarked
package org.lettersarchive.journeys;

import org.jspecify.annotations.NullMarked;
