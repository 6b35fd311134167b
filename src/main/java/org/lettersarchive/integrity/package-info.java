/**
 * Has the archive check its own history from time to time, and keeps what it found.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cataloguing", "identity", "transcription" })
package org.lettersarchive.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
