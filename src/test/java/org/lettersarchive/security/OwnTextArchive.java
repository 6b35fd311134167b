package org.lettersarchive.security;

import org.lettersarchive.testing.TestDatabase;
import org.lettersarchive.testing.TextArchive;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The archive of made-up texts once more, to be damaged. The classes that extend it share
 * one context.
 */
abstract class OwnTextArchive extends TextArchive {

	@DynamicPropertySource
	static void ownDatabase(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", TestDatabase::fresh);
	}

}
