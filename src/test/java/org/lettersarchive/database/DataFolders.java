package org.lettersarchive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * Makes data folders that have the programs already, because unpacking takes seconds.
 */
public final class DataFolders {

	private static final Path programs = Path.of("target/postgres-binaries");

	private DataFolders() {
	}

	public static Path in(Path parent) throws IOException {
		unpack();
		Path folder = Files.createDirectory(parent.resolve("the data"));
		FileSystemUtils.copyRecursively(programs, folder.resolve("postgres-binaries"));
		return folder;
	}

	private static synchronized void unpack() throws IOException {
		PostgresPrograms.in(programs);
	}

}
