package org.lettersarchive.accession;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.text.UploadedText;

/**
 * An uploaded file, opened: a table of letters by itself, or an archive of tables and
 * texts.
 */
class Delivery implements Closeable {

	private static final long LARGEST_UNPACKED = 2_000_000_000L;

	private static final int MOST_FILES = 250_000;

	private final Path path;

	private final String name;

	private final @Nullable ZipFile zip;

	private final Map<Table, ZipEntry> tables = new EnumMap<>(Table.class);

	private final Map<String, ZipEntry> texts = new HashMap<>();

	private final Set<String> strangers = new TreeSet<>();

	private long read;

	private Delivery(Path path, String name, @Nullable ZipFile zip) {
		this.path = path;
		this.name = name;
		this.zip = zip;
		if (zip != null) {
			zip.stream().filter((entry) -> !entry.isDirectory()).forEach(this::sort);
		}
	}

	/**
	 * Opens a file.
	 * @throws UnusableFileException if nothing can be made of it
	 */
	static Delivery open(Path path, String name) throws IOException {
		if (!isZip(path)) {
			return new Delivery(path, name, null);
		}
		ZipFile zip;
		try {
			zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
		}
		catch (ZipException | IllegalArgumentException _) {
			throw new UnusableFileException("zip-broken");
		}
		if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
			zip.close();
			throw new UnusableFileException("workbook");
		}
		if (zip.size() > MOST_FILES) {
			zip.close();
			throw new UnusableFileException("zip-too-large");
		}
		return new Delivery(path, name, zip);
	}

	private static boolean isZip(Path path) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			byte[] beginning = in.readNBytes(2);
			return beginning.length == 2 && beginning[0] == 'P' && beginning[1] == 'K';
		}
	}

	private void sort(ZipEntry entry) {
		String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
		if (file.startsWith(".") || entry.getName().startsWith("__MACOSX/")) {
			return;
		}
		Optional<Table> table = Table.ofFile(file);
		if (table.isPresent()) {
			if (this.tables.putIfAbsent(table.get(), entry) != null) {
				this.strangers.add(entry.getName());
			}
		}
		else if (file.matches("[a-z0-9-]+\\.[A-Za-z0-9-]+\\.(md|txt|xml)")) {
			if (this.texts.putIfAbsent(file.substring(0, file.lastIndexOf('.')), entry) != null) {
				this.strangers.add(entry.getName());
			}
		}
		else {
			this.strangers.add(entry.getName());
		}
	}

	/**
	 * The files that are neither a table nor a text, or are there twice.
	 */
	Set<String> strangers() {
		return this.strangers;
	}

	boolean hasTables() {
		return this.zip == null || !this.tables.isEmpty();
	}

	/**
	 * What a table is called in what is said of it.
	 */
	String nameOf(Table table) {
		return (this.zip == null) ? this.name : table.fileName();
	}

	/**
	 * Begins to read a table, if it is there.
	 */
	Optional<InputStream> open(Table table) throws IOException {
		if (this.zip == null) {
			return (table == Table.LETTERS) ? Optional.of(new Counted(Files.newInputStream(this.path)))
					: Optional.empty();
		}
		ZipEntry entry = this.tables.get(table);
		return (entry != null) ? Optional.of(new Counted(this.zip.getInputStream(entry))) : Optional.empty();
	}

	/**
	 * Takes the text of a letter out, which nobody else gets then.
	 */
	Optional<FoundText> takeText(String letter, String language) throws IOException {
		ZipEntry entry = this.texts.remove(letter + "." + language);
		if (entry == null || this.zip == null) {
			return Optional.empty();
		}
		try (InputStream in = new Counted(this.zip.getInputStream(entry))) {
			return Optional.of(new FoundText(entry.getName(), in.readNBytes(UploadedText.LARGEST + 1)));
		}
	}

	/**
	 * The texts that nobody has taken.
	 */
	Set<String> leftTexts() {
		Set<String> left = new TreeSet<>();
		this.texts.values().forEach((entry) -> left.add(entry.getName()));
		return left;
	}

	/**
	 * How many bytes have been read so far.
	 */
	long read() {
		return this.read;
	}

	/**
	 * How many bytes there are to read, as far as the file says so.
	 */
	long size() throws IOException {
		if (this.zip == null) {
			return Files.size(this.path);
		}
		return java.util.stream.Stream.concat(this.tables.values().stream(), this.texts.values().stream())
			.mapToLong((entry) -> Math.max(0, entry.getSize()))
			.sum();
	}

	@Override
	public void close() throws IOException {
		if (this.zip != null) {
			this.zip.close();
		}
	}

	/**
	 * A text and the name of its file.
	 */
	record FoundText(String file, byte[] bytes) {
	}

	/**
	 * Counts what is read, and stops where a small file would unpack to no end.
	 */
	private final class Counted extends FilterInputStream {

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count(Math.min(read, 0) + 1);
			return read;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int bytes) {
			Delivery.this.read += bytes;
			if (Delivery.this.read > LARGEST_UNPACKED) {
				throw new UnusableFileException("zip-too-large");
			}
		}

	}

}
