package org.lettersarchive.preservation;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A package that somebody brings, of which nothing is believed: what is read of it is
 * checked first and counted while it is read. Nothing is ever unpacked to a disk.
 */
final class Bag implements AutoCloseable {

	private static final String MANIFEST = "manifest-sha256.txt";

	private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

	private static final int LARGEST_TAG = 1_000_000;

	private static final long SMALL = 10_000_000;

	// No text of an archive shrinks more than this; a bomb has to.
	private static final long MOST_SHRUNK = 300;

	private static final int MOST_FILES = 20_000_000;

	private final ZipFile zip;

	// By the path within the bag, in the order of the zip.
	private final Map<String, ZipArchiveEntry> files = new LinkedHashMap<>();

	private Bag(ZipFile zip) {
		this.zip = zip;
	}

	/**
	 * Opens a package and checks that it is a complete and valid bag.
	 */
	static Bag open(Path file) throws UnsoundBagException, IOException {
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
		Bag bag = new Bag(zip);
		try {
			bag.list();
			bag.verify();
			return bag;
		}
		catch (UnsoundBagException | IOException | RuntimeException ex) {
			bag.close();
			throw ex;
		}
	}

	private void list() throws UnsoundBagException {
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

	private void verify() throws UnsoundBagException, IOException {
		checkDeclaration();
		if (has("fetch.txt")) {
			throw new UnsoundBagException("It names files that would have to be fetched from elsewhere (fetch.txt).");
		}
		for (String name : this.files.keySet()) {
			if (name.matches("(tag)?manifest-.*") && !name.equals(MANIFEST) && !name.equals(TAG_MANIFEST)) {
				throw new UnsoundBagException(
						"%s: this program knows the algorithm sha256 and no other.".formatted(name));
			}
		}
		for (String required : List.of(MANIFEST, TAG_MANIFEST, "bag-info.txt")) {
			if (!has(required)) {
				throw new UnsoundBagException("The file %s is missing.".formatted(required));
			}
		}
		checkTags();
		checkSizeOfPayload();
		checkPayload();
	}

	private void checkDeclaration() throws UnsoundBagException, IOException {
		if (!has("bagit.txt")) {
			throw new UnsoundBagException("The file bagit.txt is missing: this is not a bag.");
		}
		String declared = text("bagit.txt");
		Map<String, String> lines = labelled("bagit.txt", declared);
		if (!"1.0".equals(lines.get("BagIt-Version"))) {
			throw new UnsoundBagException("bagit.txt names BagIt version %s; this program reads version 1.0."
				.formatted(lines.get("BagIt-Version")));
		}
		if (!"UTF-8".equals(lines.get("Tag-File-Character-Encoding"))) {
			throw new UnsoundBagException("bagit.txt names the encoding %s; this program reads UTF-8."
				.formatted(lines.get("Tag-File-Character-Encoding")));
		}
	}

	private void checkTags() throws UnsoundBagException, IOException {
		Map<String, String> tags = manifest(TAG_MANIFEST);
		for (String name : this.files.keySet()) {
			if (!name.startsWith("data/") && !name.equals(TAG_MANIFEST) && !tags.containsKey(name)) {
				throw new UnsoundBagException("%s is not in %s.".formatted(name, TAG_MANIFEST));
			}
		}
		for (Map.Entry<String, String> tag : tags.entrySet()) {
			checkHash(tag.getKey(), tag.getValue(), TAG_MANIFEST);
		}
	}

	private void checkSizeOfPayload() throws UnsoundBagException, IOException {
		String declared = info().get("Payload-Oxum");
		long bytes = 0;
		long count = 0;
		for (Map.Entry<String, ZipArchiveEntry> file : this.files.entrySet()) {
			if (file.getKey().startsWith("data/")) {
				bytes += file.getValue().getSize();
				count++;
			}
		}
		String found = bytes + "." + count;
		if (!found.equals(declared)) {
			throw new UnsoundBagException(
					"bag-info.txt says that the payload is %s (bytes.files), but it is %s.".formatted(declared, found));
		}
	}

	private void checkPayload() throws UnsoundBagException, IOException {
		Map<String, String> manifest = manifest(MANIFEST);
		for (String name : this.files.keySet()) {
			if (name.startsWith("data/") && !manifest.containsKey(name)) {
				throw new UnsoundBagException("%s is not in %s.".formatted(name, MANIFEST));
			}
		}
		for (Map.Entry<String, String> file : manifest.entrySet()) {
			if (!file.getKey().startsWith("data/")) {
				throw new UnsoundBagException(
						"%s names %s, which is not of the payload.".formatted(MANIFEST, file.getKey()));
			}
			checkHash(file.getKey(), file.getValue(), MANIFEST);
		}
	}

	private void checkHash(String name, String hash, String manifest) throws UnsoundBagException, IOException {
		if (!has(name)) {
			throw new UnsoundBagException("%s names %s, which is missing.".formatted(manifest, name));
		}
		MessageDigest digest = Digests.sha256();
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = read(name)) {
			for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
				digest.update(buffer, 0, length);
			}
		}
		if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
			throw new UnsoundBagException(
					"%s was changed: its checksum is not the one in %s.".formatted(name, manifest));
		}
	}

	private Map<String, String> manifest(String name) throws UnsoundBagException, IOException {
		Map<String, String> manifest = new HashMap<>();
		Set<String> seen = new HashSet<>();
		try (Lines lines = new Lines(name, read(name))) {
			for (String line = lines.next(); line != null; line = lines.next()) {
				if (!line.matches("[0-9a-f]{64}[ \\t]+[^ \\t].*")) {
					throw new UnsoundBagException("%s has a line that is none of a manifest: %s".formatted(name,
							line.substring(0, Math.min(line.length(), 100))));
				}
				String path = line.substring(64).stripLeading();
				if (!seen.add(path)) {
					throw new UnsoundBagException("%s names %s twice.".formatted(name, path));
				}
				manifest.put(path, line.substring(0, 64));
			}
		}
		return manifest;
	}

	/**
	 * What {@code bag-info.txt} says.
	 */
	Map<String, String> info() throws UnsoundBagException, IOException {
		return labelled("bag-info.txt", text("bag-info.txt"));
	}

	private static Map<String, String> labelled(String name, String text) throws UnsoundBagException {
		Map<String, String> labelled = new TreeMap<>();
		for (String line : text.split("\r?\n")) {
			int colon = line.indexOf(": ");
			if (colon < 1) {
				throw new UnsoundBagException("%s has a line without a label.".formatted(name));
			}
			labelled.put(line.substring(0, colon), line.substring(colon + 2).strip());
		}
		return labelled;
	}

	boolean has(String name) {
		return this.files.containsKey(name);
	}

	/**
	 * The lines of a file of the payload.
	 * @param path its path under the folder of the payload
	 */
	Lines lines(String path) throws UnsoundBagException, IOException {
		String name = "data/" + path;
		if (!has(name)) {
			throw new UnsoundBagException("%s is missing, without which nothing can be restored.".formatted(name));
		}
		return new Lines(name, read(name));
	}

	private String text(String name) throws UnsoundBagException, IOException {
		try (InputStream in = read(name)) {
			byte[] bytes = in.readNBytes(LARGEST_TAG + 1);
			if (bytes.length > LARGEST_TAG) {
				throw new UnsoundBagException("%s is too long.".formatted(name));
			}
			return decoded(name, ByteBuffer.wrap(bytes));
		}
	}

	private static String decoded(String name, ByteBuffer bytes) throws UnsoundBagException {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(bytes)
				.toString();
		}
		catch (CharacterCodingException ex) {
			throw new UnsoundBagException("%s is not in UTF-8.".formatted(name), ex);
		}
	}

	private InputStream read(String name) throws UnsoundBagException {
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

	/**
	 * The lines of a file, none of which is without end.
	 */
	static final class Lines implements AutoCloseable {

		private static final int LONGEST = 64_000_000;

		private final String name;

		private final InputStream in;

		private long number;

		Lines(String name, InputStream in) {
			this.name = name;
			this.in = new BufferedInputStream(in, 1 << 16);
		}

		/**
		 * The next line, or nothing after the last one.
		 */
		@Nullable String next() throws UnsoundBagException, IOException {
			ByteArrayOutputStream line = new ByteArrayOutputStream();
			for (int one = this.in.read(); one != '\n'; one = this.in.read()) {
				if (one < 0) {
					if (line.size() > 0) {
						throw new UnsoundBagException("%s ends within a line.".formatted(this.name));
					}
					return null;
				}
				line.write(one);
				if (line.size() > LONGEST) {
					throw new UnsoundBagException("%s has a line that is too long.".formatted(this.name));
				}
			}
			this.number++;
			return decoded(this.name, ByteBuffer.wrap(line.toByteArray()));
		}

		/**
		 * Where the last line is, to name it.
		 */
		String place() {
			return "%s, line %d".formatted(this.name, this.number);
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

}
