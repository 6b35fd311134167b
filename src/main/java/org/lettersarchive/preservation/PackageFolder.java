package org.lettersarchive.preservation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.springframework.core.env.Environment;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folder with the packages that were made from the office. One that is not finished
 * lies apart, and gets its name when it has been checked.
 */
@Component
class PackageFolder {

	private final Path folder;

	private final Path unfinished;

	PackageFolder(PreservationProperties properties, Environment environment) {
		String named = properties.folder();
		this.folder = (named != null && !named.isBlank()) ? Path.of(named)
				: Path.of(environment.getProperty("archive.data-folder", "data"), "packages");
		this.unfinished = this.folder.resolve("unfinished");
	}

	Path unfinished(UUID id) {
		return this.unfinished.resolve(id + ".zip");
	}

	/**
	 * Removes what was left when the program ended in the middle.
	 */
	void clear() throws IOException {
		FileSystemUtils.deleteRecursively(this.unfinished);
	}

	/**
	 * Gives a package its name, under which it is whole from the first moment.
	 */
	void finish(UUID id, String name) throws IOException {
		Files.move(unfinished(id), this.folder.resolve(name), StandardCopyOption.ATOMIC_MOVE,
				StandardCopyOption.REPLACE_EXISTING);
	}

	void remove(String name) throws IOException {
		Files.deleteIfExists(this.folder.resolve(name));
	}

	/**
	 * The file of a package, if it is the one that was made and lies on this computer.
	 */
	Optional<Resource> find(MadePackage made) {
		Resource file = new FileSystemResource(this.folder.resolve(made.fileName()));
		try {
			return (file.exists() && file.contentLength() == made.size()) ? Optional.of(file) : Optional.empty();
		}
		catch (IOException _) {
			// It went away just now.
			return Optional.empty();
		}
	}

	/**
	 * The SHA-256 of a file as the disk gives it back.
	 */
	static String sha256(Path file) throws IOException {
		MessageDigest digest = Digests.sha256();
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = Files.newInputStream(file)) {
			for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
				digest.update(buffer, 0, length);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

}
