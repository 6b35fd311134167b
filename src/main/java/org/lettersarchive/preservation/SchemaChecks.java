package org.lettersarchive.preservation;

import java.io.IOException;

/**
 * The checks of the documents of one package.
 */
record SchemaChecks(SchemaCheck tei, SchemaCheck cmif, SchemaCheck oai) {

	static SchemaChecks begin() throws IOException {
		return new SchemaChecks(SchemaCheck.of("tei_all-4.9.0a.rng"), SchemaCheck.of("cmif-1.1.rng"),
				SchemaCheck.of("oai-record-dc.rng"));
	}

}
