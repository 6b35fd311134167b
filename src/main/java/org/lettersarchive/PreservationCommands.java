package org.lettersarchive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.api.FlywayException;
import org.lettersarchive.preservation.CheckedBag;
import org.lettersarchive.preservation.NotEmptyException;
import org.lettersarchive.preservation.PackedArchive;
import org.lettersarchive.preservation.Packaging;
import org.lettersarchive.preservation.Restoring;
import org.lettersarchive.preservation.UnsoundBagException;
import org.lettersarchive.preservation.Validation;

import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/**
 * The commands {@code package}, {@code restore} and {@code check}: the whole archive into
 * one file, back from it, and whether a file is sound. None of them opens the site.
 */
final class PreservationCommands {

	static final int DONE = 0;

	static final int REFUSED = 1;

	static final int NOT_POSSIBLE = 2;

	private static final Set<String> NAMES = Set.of("package", "restore", "check");

	private static final long SOME_LETTERS = 10_000;

	private PreservationCommands() {
	}

	static boolean isAskedFor(String[] arguments) {
		List<String> words = words(arguments);
		return !words.isEmpty() && NAMES.contains(words.getFirst());
	}

	private static List<String> words(String[] arguments) {
		return Arrays.stream(arguments).filter((argument) -> !argument.startsWith("-")).toList();
	}

	/**
	 * Does what is asked for and prints what came of it.
	 * @return 0 if it was done, 1 if the package was refused, 2 if it cannot be done
	 */
	static int run(String[] arguments, PrintStream out) {
		List<String> words = words(arguments);
		if (words.size() != 2) {
			out.printf("Say which file: %s FILE.zip%n", words.getFirst());
			return NOT_POSSIBLE;
		}
		Path file = Path.of(words.get(1));
		try {
			return switch (words.getFirst()) {
				case "package" -> pack(file, arguments, out);
				case "restore" -> restore(file, arguments, out);
				default -> check(file, out);
			};
		}
		catch (UnsoundBagException ex) {
			out.printf("The package is refused. %s%n", ex.reason());
			return REFUSED;
		}
		catch (NotEmptyException ex) {
			out.println(
					"Somebody has worked on this archive, so it is not overwritten. Name an empty database or data folder.");
			return NOT_POSSIBLE;
		}
		catch (IOException ex) {
			out.printf("The file cannot be used: %s%n", ex.getMessage());
			return NOT_POSSIBLE;
		}
		catch (InvalidDataAccessResourceUsageException ex) {
			out.println(
					"The database is not of this release. Start the archive once, so that it is brought up to date.");
			return NOT_POSSIBLE;
		}
		catch (SQLException | FlywayException | NotOpenException ex) {
			out.println("The database cannot be used. Nothing was changed.");
			return NOT_POSSIBLE;
		}
	}

	private static int check(Path file, PrintStream out) throws UnsoundBagException, IOException {
		try (CheckedBag bag = CheckedBag.open(file)) {
			out.printf("The package is sound: %s letters as of %s, %d entries in chains that hold.%n", bag.letters(),
					bag.state(), bag.entries());
			return DONE;
		}
	}

	private static int pack(Path file, String[] arguments, PrintStream out) throws IOException {
		try (ConfigurableApplicationContext context = open(PublicArchive.class, arguments)) {
			PackedArchive packed = context.getBean(Packaging.class).pack(file, (letters, total) -> {
				if (letters % SOME_LETTERS == 0) {
					out.printf("%,d of %,d letters%n", letters, total);
				}
				return true;
			});
			out.printf("%s: %,d letters as of %s, %,d bytes%nSHA-256 %s%n", packed.file(), packed.letters(),
					packed.state(), packed.size(), packed.sha256());
			print("TEI", packed.tei(), out);
			print("CMIF", packed.cmif(), out);
			print("OAI-PMH", packed.oai(), out);
			return DONE;
		}
	}

	private static void print(String format, Validation validation, PrintStream out) {
		out.printf("%s: %,d documents, %,d that do not keep to the schema%n", format, validation.documents(),
				validation.invalid());
		if (validation.firstProblem() != null) {
			out.println(validation.firstProblem());
		}
	}

	private static int restore(Path file, String[] arguments, PrintStream out)
			throws UnsoundBagException, NotEmptyException, IOException, SQLException {
		// Before a database is as much as started.
		try (CheckedBag bag = CheckedBag.open(file);
				ConfigurableApplicationContext context = open(VerifyCommand.DatabaseAlone.class, arguments)) {
			new Restoring(context.getBean(DataSource.class)).restore(bag);
			FileSystemUtils.deleteRecursively(index(context.getEnvironment()));
			out.printf("Restored %s letters as of %s, with %d entries in their chains.%n", bag.letters(), bag.state(),
					bag.entries());
			return DONE;
		}
	}

	// Made anew at the next start. Of what is not there, nothing is deleted.
	private static Path index(Environment environment) {
		String folder = environment.getProperty("archive.search.folder");
		return (folder != null) ? Path.of(folder)
				: Path.of(environment.getProperty("archive.data-folder", "data"), "search");
	}

	private static ConfigurableApplicationContext open(Class<?> context, String[] arguments) {
		try {
			// A database of another release is noticed when it is read, and named then.
			Stream<String> own = Stream.of("--spring.jpa.properties.hibernate.search.enabled=false",
					"--spring.jpa.hibernate.ddl-auto=none");
			Stream<String> given = Arrays.stream(arguments).filter((argument) -> argument.startsWith("-"));
			return new SpringApplicationBuilder(context).web(WebApplicationType.NONE)
				.run(Stream.concat(own, given).toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			throw new NotOpenException(ex);
		}
	}

	/**
	 * What is wrong has been printed already, as at a start of the archive.
	 */
	private static final class NotOpenException extends RuntimeException {

		NotOpenException(RuntimeException cause) {
			super(cause);
		}

	}

}
