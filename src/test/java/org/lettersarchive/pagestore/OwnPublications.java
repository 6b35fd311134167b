package org.lettersarchive.pagestore;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets the site hear at once of what a test has written into the database, as it does of
 * what is published by its own office.
 */
@TestComponent
public class OwnPublications {

	private final PublicVersion version;

	private final JdbcClient database;

	OwnPublications(PublicVersion version, JdbcClient database) {
		this.version = version;
		this.database = database;
	}

	public void hear() {
		this.version.ask();
	}

	/**
	 * Has every page made anew, as after a publication.
	 */
	public void pretend() {
		this.database.sql("update archive_version set version = version + 1").update();
		hear();
	}

}
