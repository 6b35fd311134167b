package org.lettersarchive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of the embedded index. A stamp in it says that the index was complete when
 * the archive was stopped; while the archive runs, and after it was killed, there is
 * none.
 */
record IndexFolder(Path path) {

	private static final String STAMP = "complete";

	/**
	 * Whether the index is complete and of this kind. The answer can be had once.
	 */
	boolean takeStamp(String kind) {
		try {
			boolean same = Files.exists(stamp()) && Files.readString(stamp()).equals(kind);
			Files.deleteIfExists(stamp());
			return same;
		}
		catch (IOException _) {
			return false;
		}
	}

	void stamp(String kind) {
		try {
			if (Files.isDirectory(this.path)) {
				Files.writeString(stamp(), kind);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void empty() {
		try {
			FileSystemUtils.deleteRecursively(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path stamp() {
		return this.path.resolve(STAMP);
	}

}
