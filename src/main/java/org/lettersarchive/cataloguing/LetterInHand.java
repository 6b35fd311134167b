package org.lettersarchive.cataloguing;

import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.LetterId;

/**
 * The record of a letter as an editor has it before him.
 *
 * @param state the hash of the description, which a change names
 */
record LetterInHand(LetterId id, LetterDescription description, String state) {
}
