package org.lettersarchive.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.beans.factory.ObjectProvider;
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
	HibernatePropertiesCustomizer indexOfTheSearch(SearchProperties search, Environment environment) {
		return (properties) -> {
			// Slices of the archive that have no index leave it off.
			properties.put("hibernate.search.enabled", true);
			// The site opens without its search; the index is looked after once it is
			// open.
			properties.put("hibernate.search.schema_management.strategy", "none");
			// The record is a view, whose changes are told by events.
			properties.put("hibernate.search.indexing.listeners.enabled", false);
			(search.isLucene() ? lucene(folder(search, environment)) : openSearch(search))
				.forEach(properties::putIfAbsent);
		};
	}

	@Bean
	IndexPlace placeOfTheIndex(SearchProperties search, Environment environment,
			ObjectProvider<EntityManagerFactory> entities, DataSource database) {
		return search.isLucene() ? new IndexFolder(folder(search, environment))
				: new SharedIndex(() -> client(entities.getObject()), database, SearchIndex.EVERY.multipliedBy(3));
	}

	@Bean
	Counting countingOfLetters(SearchProperties search) {
		return search.isLucene() ? new LuceneCounting() : new AggregatedCounting();
	}

	private static RestClient client(EntityManagerFactory entities) {
		return Search.mapping(entities).backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
	}

	private static Path folder(SearchProperties search, Environment environment) {
		String folder = search.folder();
		return (folder != null && !folder.isBlank()) ? Path.of(folder)
				: Path.of(environment.getProperty("archive.data-folder", "data"), "search");
	}

	private static Map<String, Object> lucene(Path folder) {
		return Map.of("hibernate.search.backend.type", "lucene", "hibernate.search.backend.directory.root",
				folder.toAbsolutePath().toString(), "hibernate.search.backend.analysis.configurer",
				new LuceneAnalysis(), "hibernate.search.backend.lucene_version", "LATEST",
				"hibernate.search.indexing.plan.synchronization.strategy", "sync");
	}

	private static Map<String, Object> openSearch(SearchProperties search) {
		Map<String, Object> properties = new HashMap<>(Map.of("hibernate.search.backend.type", "elasticsearch",
				"hibernate.search.backend.uris", search.hosts(), "hibernate.search.backend.analysis.configurer",
				new OpenSearchAnalysis(), "hibernate.search.backend.version_check.enabled", false,
				"hibernate.search.backend.version", "opensearch:3.3", "hibernate.search.backend.connection_timeout",
				2_000, "hibernate.search.backend.read_timeout", 10_000,
				"hibernate.search.indexing.plan.synchronization.strategy", "sync"));
		if (search.username() != null && search.password() != null) {
			properties.put("hibernate.search.backend.username", search.username());
			properties.put("hibernate.search.backend.password", search.password());
		}
		return properties;
	}

}
