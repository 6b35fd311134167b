package org.lettersarchive.search;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the index of the search is kept.
 *
 * @param backend what keeps it
 * @param folder the folder of the embedded index; none is the folder {@code search} in
 * the data folder
 * @param hosts addresses of an OpenSearch, separated by commas
 * @param username the user there
 * @param password the password of that user
 */
@Validated
@ConfigurationProperties("archive.search")
record SearchProperties(@DefaultValue("lucene") @NotNull Backend backend, @Nullable String folder,
		@DefaultValue("http://localhost:9200") String hosts, @Nullable String username, @Nullable String password) {

	enum Backend {

		LUCENE, OPENSEARCH

	}

	boolean isLucene() {
		return this.backend == Backend.LUCENE;
	}

}
