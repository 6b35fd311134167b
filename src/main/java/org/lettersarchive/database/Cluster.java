package org.lettersarchive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of files that one PostgreSQL server serves, which PostgreSQL calls a
 * cluster.
 */
record Cluster(Path dataFolder) {

	static final String SUPERUSER = "postgres";

	private static final Logger logger = LoggerFactory.getLogger(Cluster.class);

	private static final String UNFINISHED = "postgres-unfinished";

	private static final String PASSWORD_FILE = "archive.password";

	/**
	 * Opens the cluster in the data folder, and sets it up if there is none.
	 */
	static Cluster in(Path dataFolder, PostgresPrograms programs) throws IOException {
		var cluster = new Cluster(dataFolder);
		removeUnfinished(dataFolder);
		if (isMissing(cluster.folder())) {
			cluster.setUp(programs);
		}
		cluster.requireMajorVersion(programs.majorVersion());
		return cluster;
	}

	Path folder() {
		return this.dataFolder.resolve("postgres");
	}

	String password() throws IOException {
		return Files.readString(folder().resolve(PASSWORD_FILE)).strip();
	}

	/**
	 * Works beside the final folder and renames at the end, so that the final folder is
	 * always complete.
	 */
	private void setUp(PostgresPrograms programs) throws IOException {
		logger.info("Setting up the database in {}, which takes a few seconds the first time", this.dataFolder);
		Path unfinished = Files.createTempDirectory(this.dataFolder, UNFINISHED);
		Path files = unfinished.resolve("files");
		Path password = unfinished.resolve("password");
		OwnerOnly.write(password, RandomPassword.create());
		var outcome = programs.run("initdb", initdbArguments(files, password));
		if (!outcome.succeeded()) {
			throw DatabaseProblem.setUpFailed(this.dataFolder, LogMessages.lastError(outcome.output()));
		}
		Files.move(password, files.resolve(PASSWORD_FILE));
		Files.move(files, folder(), StandardCopyOption.ATOMIC_MOVE);
		removeUnfinished(this.dataFolder);
	}

	private static List<String> initdbArguments(Path files, Path password) {
		var arguments = new ArrayList<>(List.of("-D", files.toString(), "-U", SUPERUSER, "-A", "scram-sha-256",
				"--pwfile=" + password, "-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
		// Indexes depend on the locale, so it must not change with the system's.
		switch (OperatingSystem.current()) {
			case LINUX -> arguments.add("--locale=C.UTF-8");
			case MAC -> arguments.add("--locale=en_US.UTF-8");
			case WINDOWS -> {
			}
		}
		// One log file for each day of the week, overwritten a week later.
		for (String setting : List.of("logging_collector=on", "log_filename=postgresql-%a.log",
				"log_truncate_on_rotation=on", "log_rotation_age=1d", "log_rotation_size=0")) {
			arguments.addAll(List.of("--set", setting));
		}
		return arguments;
	}

	private void requireMajorVersion(String ours) throws IOException {
		Path version = folder().resolve("PG_VERSION");
		if (!Files.exists(version) || !Files.exists(folder().resolve(PASSWORD_FILE))) {
			throw DatabaseProblem.notACluster(folder());
		}
		String found = Files.readString(version).strip();
		if (!found.equals(ours)) {
			throw DatabaseProblem.otherMajorVersion(folder(), found, ours);
		}
	}

	private static boolean isMissing(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return !Files.exists(folder);
		}
		try (var files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

	private static void removeUnfinished(Path dataFolder) throws IOException {
		try (var folders = Files.newDirectoryStream(dataFolder, UNFINISHED + "*")) {
			for (Path folder : folders) {
				// An initdb that outlived its archive may still write here; next time
				// will do.
				FileSystemUtils.deleteRecursively(folder.toFile());
			}
		}
	}

}
