package org.lettersarchive;

import java.time.Clock;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.stereotype.Controller;

/**
 * What is public of the archive, for those who read it without opening the site. Not a
 * configuration that the site itself would find.
 */
@ComponentScan("org.lettersarchive.database")
@ComponentScan(
		basePackages = { "org.lettersarchive.source", "org.lettersarchive.correspondent",
				"org.lettersarchive.collection", "org.lettersarchive.event", "org.lettersarchive.letter",
				"org.lettersarchive.presentation", "org.lettersarchive.harvest", "org.lettersarchive.preservation" },
		excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = Controller.class))
@ConfigurationPropertiesScan({ "org.lettersarchive.database", "org.lettersarchive.web", "org.lettersarchive.harvest",
		"org.lettersarchive.preservation" })
@EntityScan({ "org.lettersarchive.chronology", "org.lettersarchive.source", "org.lettersarchive.correspondent",
		"org.lettersarchive.collection", "org.lettersarchive.event", "org.lettersarchive.letter" })
@EnableJpaRepositories({ "org.lettersarchive.source", "org.lettersarchive.correspondent",
		"org.lettersarchive.collection", "org.lettersarchive.event", "org.lettersarchive.letter" })
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
		TransactionAutoConfiguration.class, JacksonAutoConfiguration.class, MessageSourceAutoConfiguration.class,
		ThymeleafAutoConfiguration.class })
class PublicArchive {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
