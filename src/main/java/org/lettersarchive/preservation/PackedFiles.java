package org.lettersarchive.preservation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files in a zip that somebody brings, of which nothing is believed: names and sizes
 * are checked first, and what is read is counted. Nothing is ever unpacked to a disk.
 */
final class PackedFiles implements AutoCloseable {

	private static final int LARGEST_TAG = 1_000_000;

	private static final long SMALL = 10_000_000;

	// No text of an archive shrinks more than this; a bomb has to.
	private static final long MOST_SHRUNK = 300;

	private static final int MOST_FILES = 20_000_000;

	private final ZipFile zip;

	// By the path within the bag, in the order of the zip.
	private final Map<String, ZipArchiveEntry> files = new LinkedHashMap<>();

	private PackedFiles(ZipFile zip) {
		this.zip = zip;
	}

	static PackedFiles open(Path file) throws UnsoundBagException, IOException {
		if (!Files.isRegularFile(file)) {
			throw new UnsoundBagException("There is no file " + file + ".");
		}
		ZipFile zip;
		try {
			zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(false).get();
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new UnsoundBagException("The file is not a zip, or its end is missing.", ex);
		}
		PackedFiles files = new PackedFiles(zip);
		try {
			files.list(Files.size(file));
			return files;
		}
		catch (UnsoundBagException | RuntimeException ex) {
			files.close();
			throw ex;
		}
	}

	private void list(long packed) throws UnsoundBagException {
		long unpacked = 0;
		for (ZipArchiveEntry entry : Collections.list(this.zip.getEntries())) {
			String name = checkedName(entry);
			if (entry.isDirectory()) {
				continue;
			}
			if (this.files.put(name, entry) != null) {
				throw new UnsoundBagException("It has two files named %s.".formatted(name));
			}
			if (this.files.size() > MOST_FILES) {
				throw new UnsoundBagException("It has more files than an archive can have.");
			}
			checkSize(name, entry);
			unpacked += entry.getSize();
			// Of many small bombs each would pass, and of files that share their bytes.
			if (unpacked < 0 || (unpacked > SMALL && unpacked / MOST_SHRUNK > packed)) {
				throw new UnsoundBagException(
						"Its files would become more than %,d bytes out of %,d, which no archive does: they are not unpacked."
							.formatted(Math.abs(unpacked), packed));
			}
		}
	}

	private String checkedName(ZipArchiveEntry entry) throws UnsoundBagException {
		String name = entry.getName();
		if (entry.isUnixSymlink()) {
			throw new UnsoundBagException(
					"%s is a link to another file, which a package must not have.".formatted(name));
		}
		if (name.contains("\\") || name.startsWith("/") || name.matches("(?s).*\\p{Cntrl}.*") || name.contains("\uFFFD")
				|| List.of(name.split("/", -1)).stream().anyMatch((part) -> part.equals("..") || part.equals("."))) {
			throw new UnsoundBagException(
					"A file is named %s, which leads out of the package or is no name.".formatted(name));
		}
		if (!name.startsWith(BagWriter.FOLDER)) {
			throw new UnsoundBagException(
					"%s is not in the folder %s, in which all of a package is.".formatted(name, BagWriter.FOLDER));
		}
		if (!this.zip.canReadEntryData(entry)) {
			throw new UnsoundBagException("%s is encrypted or packed in a way that cannot be read.".formatted(name));
		}
		return name.substring(BagWriter.FOLDER.length());
	}

	private static void checkSize(String name, ZipArchiveEntry entry) throws UnsoundBagException {
		if (entry.getSize() < 0 || entry.getCompressedSize() < 0) {
			throw new UnsoundBagException("The zip does not say how large %s is.".formatted(name));
		}
		if (entry.getSize() > SMALL && entry.getSize() / MOST_SHRUNK > entry.getCompressedSize()) {
			throw new UnsoundBagException(
					"%s would become %,d bytes out of %,d, which no text of an archive does: it is not unpacked."
						.formatted(name, entry.getSize(), entry.getCompressedSize()));
		}
	}

	/**
	 * The paths of all files within the folder of the bag.
	 */
	Set<String> names() {
		return this.files.keySet();
	}

	boolean has(String name) {
		return this.files.containsKey(name);
	}

	/**
	 * How many bytes the zip says a file has.
	 */
	long size(String name) {
		ZipArchiveEntry entry = this.files.get(name);
		return (entry != null) ? entry.getSize() : 0;
	}

	/**
	 * The whole of a small file.
	 */
	String text(String name) throws UnsoundBagException, IOException {
		try (InputStream in = read(name)) {
			byte[] bytes = in.readNBytes(LARGEST_TAG + 1);
			if (bytes.length > LARGEST_TAG) {
				throw new UnsoundBagException("%s is too long.".formatted(name));
			}
			return Lines.decoded(name, bytes);
		}
	}

	Lines lines(String name) throws UnsoundBagException {
		return new Lines(name, read(name));
	}

	InputStream read(String name) throws UnsoundBagException {
		ZipArchiveEntry entry = this.files.get(name);
		if (entry == null) {
			throw new UnsoundBagException("%s is missing.".formatted(name));
		}
		try {
			return new Counted(name, entry.getSize(), this.zip.getInputStream(entry));
		}
		catch (IOException ex) {
			throw new UnsoundBagException("%s cannot be unpacked: the zip is damaged.".formatted(name), ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	/**
	 * Lets no more through than the zip said there would be.
	 */
	private static final class Counted extends InputStream {

		private final String name;

		private final InputStream in;

		private long left;

		Counted(String name, long size, InputStream in) {
			this.name = name;
			this.left = size;
			this.in = in;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int read;
			try {
				read = this.in.read(bytes, from, length);
			}
			catch (IOException ex) {
				throw new DamagedFileException("%s cannot be unpacked: the zip is damaged.".formatted(this.name), ex);
			}
			this.left -= Math.max(0, read);
			if (this.left < 0) {
				throw new DamagedFileException("%s is longer than the zip says it is.".formatted(this.name), null);
			}
			return read;
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

	/**
	 * A file turns out to be unsound while it is read.
	 */
	static final class DamagedFileException extends IOException {

		DamagedFileException(String reason, @Nullable Throwable cause) {
			super(reason, cause);
		}

	}

}
