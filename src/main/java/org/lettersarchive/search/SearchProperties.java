package org.lettersarchive.search;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the index of the search is kept.
 *
 * @param folder its folder; none is the folder {@code search} in the data folder
 */
@ConfigurationProperties("archive.search")
record SearchProperties(@Nullable String folder) {
}
