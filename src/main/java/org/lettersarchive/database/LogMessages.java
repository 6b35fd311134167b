package org.lettersarchive.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds in what PostgreSQL wrote the one line that says why it gave up.
 */
final class LogMessages {

	private static final Pattern ERROR = Pattern.compile(".*?(?:FATAL|PANIC|error):\\s+(.*)");

	private LogMessages() {
	}

	static String lastError(String text) {
		List<String> lines = text.lines().filter((line) -> !line.isBlank()).toList();
		return lines.reversed()
			.stream()
			.map(ERROR::matcher)
			.filter((line) -> line.matches())
			.map((line) -> line.group(1))
			.findFirst()
			.orElseGet(() -> lines.isEmpty() ? "it gave no reason" : lines.getLast());
	}

	static String lastErrorIn(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			var newest = files.max(Comparator.comparingLong((file) -> file.toFile().lastModified()));
			return lastError(newest.isPresent() ? Files.readString(newest.get(), StandardCharsets.ISO_8859_1) : "");
		}
	}

}
