package org.lettersarchive.corpus;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills an archive on which nobody has worked yet with a corpus, in place of the letters
 * that ship. Its settings are those of the archive, and {@code corpus.letters} and
 * {@code corpus.seed}.
 */
public final class LoadCorpus {

	private LoadCorpus() {
	}

	public static void main(String[] arguments) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(DatabaseAlone.class)
			.web(WebApplicationType.NONE)
			.run(arguments)) {
			int letters = context.getEnvironment().getProperty("corpus.letters", Integer.class, 10_000);
			long seed = context.getEnvironment().getProperty("corpus.seed", Long.class, 1L);
			load(new Corpus(seed, letters), context, System.out);
		}
	}

	private static void load(Corpus corpus, ConfigurableApplicationContext context, PrintStream out) {
		if (isWorkedOn(context.getBean(JdbcClient.class))) {
			out.println("People have worked on this archive. Nothing was loaded: choose another data folder.");
			return;
		}
		Instant begun = Instant.now();
		new CorpusDatabase(context.getBean(DataSource.class)).load(corpus, (loaded) -> {
			if (loaded % 50_000 == 0) {
				out.printf("%,d of %,d letters%n", loaded, corpus.size());
			}
		});
		out.printf("%,d published letters after %d seconds%n", corpus.published(),
				Duration.between(begun, Instant.now()).toSeconds());
	}

	private static boolean isWorkedOn(JdbcClient database) {
		return database.sql("""
				select exists (select from editor)
					or exists (select from letter l where l.collection_id <> 'trump-kim'
						and not exists (select from source s where s.id = 'made-up-book-1'))""")
			.query(Boolean.class)
			.single();
	}

	/**
	 * The database with its tables, and nothing of the site. Not a configuration that the
	 * site itself would find.
	 */
	@ComponentScan("org.lettersarchive.database")
	@ConfigurationPropertiesScan("org.lettersarchive.database")
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class })
	static class DatabaseAlone {

	}

}
