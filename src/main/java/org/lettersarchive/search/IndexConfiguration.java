package org.lettersarchive.search;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Tells Hibernate Search where the index is kept. What is set under
 * {@code spring.jpa.properties} comes first.
 */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

	@Bean
	HibernatePropertiesCustomizer indexOfTheSearch(IndexFolder folder) {
		return (properties) -> {
			// Slices of the archive that have no index leave it off.
			properties.put("hibernate.search.enabled", true);
			// The site opens without its search; the index is looked after once it is
			// open.
			properties.put("hibernate.search.schema_management.strategy", "none");
			// The record is a view, whose changes are told by events.
			properties.put("hibernate.search.indexing.listeners.enabled", false);
			lucene(folder.path()).forEach(properties::putIfAbsent);
		};
	}

	@Bean
	IndexFolder indexFolder(SearchProperties search, Environment environment) {
		String folder = search.folder();
		return new IndexFolder((folder != null && !folder.isBlank()) ? Path.of(folder)
				: Path.of(environment.getProperty("archive.data-folder", "data"), "search"));
	}

	private static Map<String, Object> lucene(Path folder) {
		return Map.of("hibernate.search.backend.type", "lucene", "hibernate.search.backend.directory.root",
				folder.toAbsolutePath().toString(), "hibernate.search.backend.analysis.configurer",
				new LuceneAnalysis(), "hibernate.search.backend.lucene_version", "LATEST",
				"hibernate.search.indexing.plan.synchronization.strategy", "sync");
	}

}
