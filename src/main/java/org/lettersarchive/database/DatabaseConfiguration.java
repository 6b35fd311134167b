package org.lettersarchive.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Hands Spring Boot the embedded database unless another is configured, and checks either
 * before it is used.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	private static final int MILLISECONDS_FOR_REPLICA = 500;

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

	/**
	 * Its pool waits for nobody: whoever cannot read from it reads from the database.
	 */
	@Bean(destroyMethod = "close")
	Replica replica(ReplicaProperties properties, Environment environment) {
		if (!properties.isGiven()) {
			return new Replica(null);
		}
		HikariConfig config = new HikariConfig();
		Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(config));
		config.setPoolName("replica");
		config.setJdbcUrl(properties.url());
		config.setUsername(properties.username());
		config.setPassword(properties.password());
		config.setReadOnly(true);
		config.setConnectionTimeout(MILLISECONDS_FOR_REPLICA);
		config.setValidationTimeout(MILLISECONDS_FOR_REPLICA);
		config.setInitializationFailTimeout(-1);
		return new Replica(new HikariDataSource(config));
	}

	@Bean
	static BesideTheDatabase besideTheDatabase(ObjectProvider<Replica> replica) {
		return new BesideTheDatabase(replica);
	}

	@Bean
	static ConnectionCheck connectionCheck() {
		return new ConnectionCheck();
	}

}
