package org.lettersarchive.collection;

import org.lettersarchive.vocabulary.Coded;

/**
 * What a statement about a collection is about.
 */
public enum StatementAspect implements Coded {

	EXTENT, PUBLICATION, AUTHENTICITY, CUSTODY, RIGHTS, SCOPE

}
