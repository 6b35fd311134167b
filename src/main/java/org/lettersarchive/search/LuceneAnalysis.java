package org.lettersarchive.search;

import java.util.List;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * The {@link Analysis} as Lucene is told of it.
 */
final class LuceneAnalysis implements LuceneAnalysisConfigurer {

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		define(context, Analysis.INDEXED, Analysis.INDEXED_STEPS);
		define(context, Analysis.ASKED, Analysis.ASKED_STEPS);
	}

	private static void define(LuceneAnalysisConfigurationContext context, String name, List<Analysis.Step> steps) {
		var analyzer = context.analyzer(name).custom().tokenizer("standard");
		analyzer.charFilter("mapping").param("mapping", Analysis.SPELLING);
		for (Analysis.Step step : steps) {
			var filter = analyzer.tokenFilter(step.lucene());
			if (step.parameters().length == 2) {
				filter.param(step.parameters()[0], step.parameters()[1]);
			}
		}
	}

}
