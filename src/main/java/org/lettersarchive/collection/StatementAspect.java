package org.lettersarchive.collection;

/**
 * What a statement about a collection is about.
 */
public enum StatementAspect {

	EXTENT, PUBLICATION, AUTHENTICITY, CUSTODY, RIGHTS, SCOPE

}
