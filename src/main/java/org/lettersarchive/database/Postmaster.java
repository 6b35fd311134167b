package org.lettersarchive.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the file {@code postmaster.pid} of a cluster says about the server process.
 */
record Postmaster(Path file) {

	private static final Pattern FIRST_LINE = Pattern.compile("(\\d{1,18})\\s[\\s\\S]*");

	static Postmaster of(Cluster cluster) {
		return new Postmaster(cluster.folder().resolve("postmaster.pid"));
	}

	/**
	 * The process that the file names, unless that number now belongs to a process which
	 * does not run a program from the given folder.
	 */
	Optional<ProcessHandle> processRunning(Path programs) throws IOException {
		if (!Files.exists(this.file)) {
			return Optional.empty();
		}
		var line = FIRST_LINE.matcher(Files.readString(this.file, StandardCharsets.ISO_8859_1));
		if (!line.matches()) {
			return Optional.empty();
		}
		return ProcessHandle.of(Long.parseLong(line.group(1)))
			.filter((process) -> process.info()
				.command()
				.map(Path::of)
				.filter((it) -> it.startsWith(programs))
				.isPresent());
	}

	/**
	 * Removes a file that names no server, because PostgreSQL refuses to start if its
	 * number has been given to any other process of the same user.
	 */
	void forget() throws IOException {
		Files.deleteIfExists(this.file);
	}

}
