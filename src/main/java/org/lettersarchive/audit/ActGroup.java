package org.lettersarchive.audit;

import org.lettersarchive.vocabulary.Coded;

/**
 * What acts have to do with.
 */
public enum ActGroup implements Coded {

	ACCESS, PEOPLE, TEXTS, RECORD, LOG

}
