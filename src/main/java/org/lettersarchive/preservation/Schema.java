package org.lettersarchive.preservation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The schema of the database as this program has it.
 */
final class Schema {

	private Schema() {
	}

	/**
	 * The number of the last migration.
	 */
	static int version() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*__*.sql"))
				.mapToInt(Schema::number)
				.max()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int number(Resource migration) {
		String name = String.valueOf(migration.getFilename());
		return Integer.parseInt(name.substring(1, name.indexOf("__")));
	}

}
