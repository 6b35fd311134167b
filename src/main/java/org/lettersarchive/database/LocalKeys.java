package org.lettersarchive.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * Keys that lie in the data folder, beside the embedded database and outside of it. With
 * an external database there is no such place.
 */
public final class LocalKeys {

	private static final int BYTES = 32;

	private static final SecureRandom random = new SecureRandom();

	private final @Nullable Path folder;

	LocalKeys(@Nullable Path folder) {
		this.folder = folder;
	}

	/**
	 * Whether there is a place for keys.
	 */
	public boolean canBeKept() {
		return this.folder != null;
	}

	/**
	 * The 32 bytes of a key, which is made when it is asked for the first time.
	 * @param name the name of its file, without the ending
	 * @throws IllegalStateException if there is no place for keys
	 */
	public synchronized byte[] key(String name) {
		if (this.folder == null) {
			throw new IllegalStateException("An external database has no folder for keys");
		}
		Path file = this.folder.resolve(name + ".key");
		try {
			if (!Files.exists(file)) {
				make(file);
			}
			return Base64.getDecoder().decode(Files.readString(file).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Renamed at the end, so that the file is always complete.
	private static void make(Path file) throws IOException {
		byte[] key = new byte[BYTES];
		random.nextBytes(key);
		Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
		Files.deleteIfExists(unfinished);
		OwnerOnly.write(unfinished, Base64.getEncoder().encodeToString(key));
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
	}

}
