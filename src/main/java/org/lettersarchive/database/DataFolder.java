package org.lettersarchive.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder with all data of one archive, claimed for this process alone until it is
 * closed.
 */
record DataFolder(Path path, FileChannel lock) implements AutoCloseable {

	static DataFolder claim(Path path) {
		if (Files.exists(path) && !Files.isDirectory(path)) {
			throw DatabaseProblem.notAFolder(path);
		}
		try {
			if (!Files.exists(path)) {
				OwnerOnly.createFolders(path);
			}
			return lock(path.toRealPath());
		}
		catch (IOException ex) {
			throw DatabaseProblem.notUsable(path, ex);
		}
	}

	private static DataFolder lock(Path path) throws IOException {
		if (!Files.isReadable(path) || !Files.isWritable(path)) {
			throw DatabaseProblem.notUsable(path, null);
		}
		var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				return new DataFolder(path, channel);
			}
		}
		catch (OverlappingFileLockException ex) {
			// Held by this same process, which is no better.
		}
		channel.close();
		throw DatabaseProblem.inUse(path);
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
