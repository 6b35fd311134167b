package org.lettersarchive.letter;

import org.lettersarchive.vocabulary.Coded;

/**
 * What a claim about a letter is about.
 */
public enum Aspect implements Coded {

	DATE, SENDER, CONTENT, FORM, DELIVERY, PUBLICATION, REPLY, ORDER, MEMBERSHIP

}
