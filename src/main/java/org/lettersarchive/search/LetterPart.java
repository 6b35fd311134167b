package org.lettersarchive.search;

import org.lettersarchive.vocabulary.Coded;

/**
 * A part of a letter that something can be found in.
 */
enum LetterPart implements Coded {

	TITLE, TEXT, QUOTATION, SUMMARY, CIRCUMSTANCES, NAME, TOPIC, SOURCE

}
