package org.lettersarchive.transcription;

import org.lettersarchive.letter.RegisteredLetter;
import org.lettersarchive.source.Source;

/**
 * A text in work with the names of what it is about.
 *
 * @param work the text
 * @param letter the letter it is of
 * @param witness the source it is made after
 * @param startedBy the name of whoever began it
 */
record TextLine(TextInWork work, RegisteredLetter letter, Source witness, String startedBy) {
}
