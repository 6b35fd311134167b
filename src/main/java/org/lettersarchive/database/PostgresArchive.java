package org.lettersarchive.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * The packed programs of PostgreSQL for this kind of computer.
 */
final class PostgresArchive {

	private final byte[] content;

	private PostgresArchive(byte[] content) {
		this.content = content;
	}

	static PostgresArchive forThisComputer() throws IOException {
		String system = OperatingSystem.current().archiveName();
		String architecture = System.getProperty("os.arch").replace("amd64", "x86_64");
		try (var binary = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, architecture)) {
			return new PostgresArchive(binary.readAllBytes());
		}
		catch (IllegalStateException ex) {
			throw new IOException("this release brings no PostgreSQL for %s on %s".formatted(system, architecture), ex);
		}
	}

	/**
	 * Leaves the programs in a folder named for their content, so that a complete folder
	 * is used again and an incomplete one never.
	 */
	Path unpackInto(Path parent) throws IOException {
		Path target = parent.resolve(digest());
		if (!Files.exists(target)) {
			Path unfinished = parent.resolve("unfinished");
			FileSystemUtils.deleteRecursively(unfinished);
			OwnerOnly.createFolders(unfinished);
			unpack(unfinished);
			Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
		}
		return target.toRealPath();
	}

	private void unpack(Path target) throws IOException {
		try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(this.content)))) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				unpack(tar, entry, target.resolve(entry.getName()));
			}
		}
	}

	private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			return;
		}
		write(tar, target);
		if (entry.getName().contains("bin/")) {
			target.toFile().setExecutable(true);
		}
	}

	private static void write(InputStream content, Path target) throws IOException {
		try (var channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			content.transferTo(Channels.newOutputStream(channel));
			// A power cut must not leave a folder that looks complete.
			channel.force(true);
		}
	}

	private String digest() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.content);
			return HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
