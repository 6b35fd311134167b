package org.lettersarchive.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Hands Spring Boot the embedded database unless another is configured, and checks either
 * before it is used.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	// Spring closes what depends on this bean, the connection pool, before the bean.
	@Bean(destroyMethod = "close")
	@Conditional(NoDatabaseConfigured.class)
	EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
		return EmbeddedDatabase.start(properties.dataFolderPath());
	}

	@Bean
	LocalKeys localKeys(ObjectProvider<EmbeddedDatabase> database) {
		EmbeddedDatabase embedded = database.getIfAvailable();
		return new LocalKeys((embedded != null) ? embedded.dataFolder() : null);
	}

	@Bean
	StartAnnouncement startAnnouncement(JdbcConnectionDetails details) {
		return new StartAnnouncement(details);
	}

	@Bean
	static ConnectionCheck connectionCheck() {
		return new ConnectionCheck();
	}

}
