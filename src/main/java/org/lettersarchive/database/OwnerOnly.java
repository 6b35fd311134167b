package org.lettersarchive.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Creates files and folders that no other user may open, where the file system knows
 * users.
 */
final class OwnerOnly {

	private OwnerOnly() {
	}

	static void createFolders(Path path) throws IOException {
		Files.createDirectories(path, permissions("rwx------"));
	}

	static void write(Path path, String text) throws IOException {
		var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try (var channel = FileChannel.open(path, options, permissions("rw-------"))) {
			channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
			channel.force(true);
		}
	}

	private static FileAttribute<?>[] permissions(String permissions) {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) };
	}

}
