/**
 * The picture of the exchange: letters on one axis of time, drawn on the server.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "chronology", "language", "vocabulary", "letter", "event" })
package org.lettersarchive.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
