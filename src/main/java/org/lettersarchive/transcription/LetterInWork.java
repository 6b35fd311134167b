package org.lettersarchive.transcription;

import java.util.List;

import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Rights;
import org.lettersarchive.source.Source;

/**
 * All that the page of one letter in the office shows.
 *
 * @param letter the letter
 * @param texts the texts in work
 * @param witnesses the sources that may carry its text
 * @param rights the statements to choose from
 */
record LetterInWork(PublishedLetter letter, List<TextLine> texts, List<Source> witnesses, List<Rights> rights) {

}
