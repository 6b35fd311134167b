package org.lettersarchive.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

import org.springframework.core.io.ClassPathResource;

/**
 * The {@link Analysis} as OpenSearch is told of it.
 */
final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

	private static final String SPELLING = "spelling";

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		context.analyzer(Analysis.INDEXED)
			.custom()
			.tokenizer("standard")
			.charFilters(SPELLING)
			.tokenFilters(Analysis.Step.openSearchNames(Analysis.INDEXED_STEPS));
		context.analyzer(Analysis.ASKED)
			.custom()
			.tokenizer("standard")
			.charFilters(SPELLING)
			.tokenFilters(Analysis.Step.openSearchNames(Analysis.ASKED_STEPS));
		context.charFilter(SPELLING).type("mapping").param("mappings", spellings());
		context.tokenFilter("syllables_and_bigrams").type("cjk_bigram").param("output_unigrams", true);
		context.tokenFilter("possessive").type("stemmer").param("language", "possessive_english");
	}

	// The same pairs, but an OpenSearch takes them without quotation marks.
	private static String[] spellings() {
		try (InputStream file = new ClassPathResource(Analysis.SPELLING).getInputStream()) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> line.startsWith("\""))
				.map((line) -> line.replace("\"", ""))
				.toArray(String[]::new);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
