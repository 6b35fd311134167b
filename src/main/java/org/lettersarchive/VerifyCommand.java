package org.lettersarchive;

import java.io.PrintStream;
import java.util.Arrays;

import org.lettersarchive.cataloguing.RecordHistoryCheck;
import org.lettersarchive.letter.LetterRecords;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.letter.ReadingTexts;
import org.lettersarchive.record.RecordKeeper;
import org.lettersarchive.record.RecordKeepers;
import org.lettersarchive.transcription.HistoryCheck;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The command {@code verify}: checks the history of all texts and records in the
 * database, without opening the site and without changing anything.
 */
final class VerifyCommand {

	private static final String NAME = "verify";

	private VerifyCommand() {
	}

	static boolean isAskedFor(String[] arguments) {
		return Arrays.asList(arguments).contains(NAME);
	}

	/**
	 * Checks and prints what was found.
	 * @return 0 if every link holds, 1 if one is broken, 2 if it cannot be told
	 */
	static int run(String[] arguments, PrintStream out) {
		try (var context = open(arguments)) {
			JdbcClient jdbc = context.getBean(JdbcClient.class);
			PlatformTransactionManager transactions = context.getBean(PlatformTransactionManager.class);
			HistoryCheck texts = new HistoryCheck(jdbc, new ReadingTexts(jdbc, context), new LetterRegister(jdbc),
					transactions);
			RecordHistoryCheck records = new RecordHistoryCheck(jdbc, new LetterRecords(jdbc),
					context.getBean(RecordKeepers.class), transactions);
			return Math.max(print(texts.run(), out), print(records.run(), out));
		}
		catch (DatabaseNotOpenException ex) {
			out.println("The history could not be checked.");
			return 2;
		}
		catch (BadSqlGrammarException ex) {
			out.println(
					"The database is not of this release. Start the archive once, so that it is brought up to date.");
			return 2;
		}
	}

	private static ConfigurableApplicationContext open(String[] arguments) {
		try {
			return new SpringApplicationBuilder(DatabaseAlone.class).web(WebApplicationType.NONE).run(arguments);
		}
		catch (RuntimeException ex) {
			throw new DatabaseNotOpenException(ex);
		}
	}

	private static int print(HistoryCheck.Outcome outcome, PrintStream out) {
		out.printf("Checked %d entries in the history of %d transcriptions.%n", outcome.entries(),
				outcome.transcriptions());
		if (outcome.broken().isPresent()) {
			out.printf("Broken: %s%n", outcome.broken().get());
			return 1;
		}
		if (outcome.textsWithoutHistory() > 0) {
			out.printf("Published texts from before there was a history, not checked: %d%n",
					outcome.textsWithoutHistory());
		}
		out.printf("Every link holds. Anchor: %s%n", outcome.anchor());
		return 0;
	}

	private static int print(RecordHistoryCheck.Outcome outcome, PrintStream out) {
		out.printf("Checked %d entries in the history of %d records.%n", outcome.entries(), outcome.records());
		if (outcome.broken().isPresent()) {
			out.printf("Broken: %s%n", outcome.broken().get());
			return 1;
		}
		out.printf("Every record is as its history says. Anchor: %s%n", outcome.anchor());
		return 0;
	}

	/**
	 * The database, embedded or external, and nothing of the site. Not a configuration
	 * that the site itself would find.
	 */
	@ComponentScan("org.lettersarchive.database")
	@ComponentScan(basePackages = "org.lettersarchive", useDefaultFilters = false,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = { RecordKeeper.class, RecordKeepers.class }))
	@ConfigurationPropertiesScan("org.lettersarchive.database")
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
	static class DatabaseAlone {

	}

	/**
	 * What is wrong has been printed already, as at a start of the archive.
	 */
	private static final class DatabaseNotOpenException extends RuntimeException {

		DatabaseNotOpenException(RuntimeException cause) {
			super(cause);
		}

	}

}
