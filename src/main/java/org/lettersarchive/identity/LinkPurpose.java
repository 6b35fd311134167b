package org.lettersarchive.identity;

import org.lettersarchive.vocabulary.Coded;

/**
 * What a one-time link is for.
 */
enum LinkPurpose implements Coded {

	SET_UP, INVITATION, PASSWORD

}
