package org.lettersarchive.database;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * A copy of the database that follows it, for public pages to be read from.
 *
 * @param url its JDBC address; empty, as compose files pass on, or missing where there is
 * none
 * @param username its user
 * @param password the user's password
 */
@ConfigurationProperties("archive.database.replica")
record ReplicaProperties(@Nullable String url, @Nullable String username, @Nullable String password) {

	boolean isGiven() {
		return StringUtils.hasText(this.url);
	}

}
