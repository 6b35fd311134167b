package org.lettersarchive.identity;

import org.lettersarchive.web.PageNotFoundException;

/**
 * Nobody of that id works on the archive.
 */
class NoSuchPerson extends PageNotFoundException {

	private static final long serialVersionUID = 1L;

	NoSuchPerson() {
		super("person");
	}

}
