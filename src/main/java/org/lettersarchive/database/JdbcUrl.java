package org.lettersarchive.database;

/**
 * A JDBC address that can be shown, because it prints without credentials.
 */
record JdbcUrl(String value) {

	@Override
	public String toString() {
		return this.value.replaceFirst("[?;].*", "").replaceFirst("//.*@", "//");
	}

}
