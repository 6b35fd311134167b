/**
 * The text of a letter: what a transcription can say, how it is typed, printed and
 * exchanged.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lettersarchive.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
