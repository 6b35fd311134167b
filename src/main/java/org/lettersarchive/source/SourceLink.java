package org.lettersarchive.source;

/**
 * Whose page a source's link leads to.
 */
public enum SourceLink {

	/** The publisher's own page. */
	PUBLISHER,

	/** Another site's copy. */
	REPUBLISHED,

	/** No page: cited without a link. */
	NONE

}
