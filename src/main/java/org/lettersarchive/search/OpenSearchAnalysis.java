package org.lettersarchive.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * The {@link Analysis} as OpenSearch is told of it.
 */
final class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		context.analyzer(Analysis.INDEXED)
			.custom()
			.tokenizer("standard")
			.tokenFilters(Analysis.Step.openSearchNames(Analysis.INDEXED_STEPS));
		context.analyzer(Analysis.ASKED)
			.custom()
			.tokenizer("standard")
			.tokenFilters(Analysis.Step.openSearchNames(Analysis.ASKED_STEPS));
		context.tokenFilter("syllables_and_bigrams").type("cjk_bigram").param("output_unigrams", true);
		context.tokenFilter("possessive").type("stemmer").param("language", "possessive_english");
	}

}
