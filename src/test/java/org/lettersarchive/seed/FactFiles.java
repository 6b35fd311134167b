package org.lettersarchive.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The files of facts that the seed was made from, where they stand beside the project.
 */
final class FactFiles {

	private static final Path FOLDER = Path.of("..", "shared", "archive");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private FactFiles() {
	}

	static List<Map<String, String>> read(String name) {
		Path file = FOLDER.resolve(name + ".csv");
		assumeTrue(Files.exists(file), () -> "The seed is not compared, for there is no " + file);
		try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
			return parser.stream().map(CSVRecord::toMap).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
