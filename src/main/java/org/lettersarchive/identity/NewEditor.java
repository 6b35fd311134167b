package org.lettersarchive.identity;

/**
 * Who somebody is that joins the archive.
 *
 * @param signInName the name the person signs in with
 * @param name the name that texts are credited to
 * @param password the password as it was typed
 */
record NewEditor(String signInName, String name, String password) {

	@Override
	public String toString() {
		return this.signInName;
	}

}
