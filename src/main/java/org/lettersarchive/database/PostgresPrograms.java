package org.lettersarchive.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.util.LinuxUtils;

import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL, ready to run.
 */
record PostgresPrograms(Path allReleases, Path folder) {

	/**
	 * What a program printed and how it ended.
	 */
	record Outcome(int exit, String output) {

		boolean succeeded() {
			return this.exit == 0;
		}

	}

	/**
	 * Unpacks the programs into the folder unless a complete copy is there.
	 */
	static PostgresPrograms in(Path folder) throws IOException {
		if (isRoot() && !LinuxUtils.isUnshareAvailable()) {
			throw DatabaseProblem.runsAsRoot();
		}
		Path release = PostgresArchive.forThisComputer().unpackInto(folder);
		return new PostgresPrograms(folder.toRealPath(), release);
	}

	Outcome run(String program, List<String> arguments) throws IOException {
		// A file, because the server inherits a pipe on Windows and would never close it.
		File output = this.folder.resolve("output.txt").toFile();
		var process = new ProcessBuilder(command(program, arguments)).redirectErrorStream(true)
			.redirectOutput(output)
			.start();
		try {
			int exit = process.waitFor();
			return new Outcome(exit, Files.readString(output.toPath(), StandardCharsets.ISO_8859_1));
		}
		catch (InterruptedException ex) {
			process.destroy();
			Thread.currentThread().interrupt();
			throw new IOException("interrupted while waiting for " + program, ex);
		}
	}

	/**
	 * The major version, such as {@code 18}, as {@code PG_VERSION} in a data folder names
	 * it.
	 */
	String majorVersion() throws IOException {
		var outcome = run("postgres", List.of("-V"));
		if (!outcome.succeeded()) {
			throw new IOException(LogMessages.lastError(outcome.output()));
		}
		return outcome.output().replaceFirst("\\D*(\\d+)[\\s\\S]*", "$1");
	}

	/**
	 * Removes what earlier releases unpacked, once their server is certain to be stopped.
	 */
	void removeOlder() throws IOException {
		try (var others = Files.newDirectoryStream(this.allReleases, (it) -> !it.equals(this.folder))) {
			for (Path other : others) {
				FileSystemUtils.deleteRecursively(other.toFile());
			}
		}
	}

	private static boolean isRoot() {
		return OperatingSystem.current() != OperatingSystem.WINDOWS && System.getProperty("user.name").equals("root");
	}

	private List<String> command(String program, List<String> arguments) {
		var command = new ArrayList<String>();
		// PostgreSQL refuses to run as root; in a user namespace root is nobody.
		if (LinuxUtils.isUnshareAvailable()) {
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(this.folder.resolve("bin").resolve(program).toString());
		command.addAll(arguments);
		return command;
	}

}
