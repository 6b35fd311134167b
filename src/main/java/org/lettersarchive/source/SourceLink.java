package org.lettersarchive.source;

import org.lettersarchive.vocabulary.Coded;

/**
 * Whose page a source's link leads to.
 */
public enum SourceLink implements Coded {

	/** The publisher's own page. */
	PUBLISHER,

	/** Another site's copy. */
	REPUBLISHED,

	/** A reference work’s article about the publication. */
	REFERENCE,

	/** No page: cited without a link. */
	NONE

}
