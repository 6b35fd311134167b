package org.lettersarchive.preservation;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.lettersarchive.chain.Sha256;

/**
 * Writes a bag (RFC 8493) as a zip, file after file. The same files in the same order
 * give the same bytes.
 */
final class BagWriter implements AutoCloseable {

	/** The folder that a bag is in when it is unpacked. */
	static final String FOLDER = "letters-archive/";

	static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

	// The earliest that a zip can say: when a file was written is not part of the
	// archive.
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	private final Path manifest;

	private final BufferedWriter manifestLines;

	private final StringBuilder tagManifest = new StringBuilder();

	private long bytes;

	private long files;

	/**
	 * Begins a bag.
	 * @param manifest where the manifest grows until the end, which may be long
	 */
	BagWriter(OutputStream out, Path manifest) throws IOException {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.zip.setLevel(Deflater.DEFAULT_COMPRESSION);
		this.manifest = manifest;
		this.manifestLines = Files.newBufferedWriter(manifest);
		tag("bagit.txt", DECLARATION);
	}

	/**
	 * Adds a file to what the bag is for.
	 * @param path its path under the folder of the payload
	 */
	void payload(String path, Content content) throws IOException {
		String name = "data/" + path;
		Counted counted = write(name, content);
		this.manifestLines.write(counted.hash() + "  " + name + "\n");
		this.bytes += counted.bytes;
		this.files++;
	}

	void payload(String path, String text) throws IOException {
		payload(path, (out) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Adds a file about the bag.
	 */
	void tag(String name, String text) throws IOException {
		write(name, (out) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		this.tagManifest.append(Sha256.of(text)).append("  ").append(name).append('\n');
	}

	/**
	 * Ends the bag with its manifests.
	 * @param info what {@code bag-info.txt} says besides the size of the payload
	 */
	void end(Map<String, String> info) throws IOException {
		this.manifestLines.close();
		Counted counted = write("manifest-sha256.txt", (out) -> Files.copy(this.manifest, out));
		this.tagManifest.append(counted.hash()).append("  manifest-sha256.txt\n");
		StringBuilder lines = new StringBuilder("Payload-Oxum: %d.%d\n".formatted(this.bytes, this.files));
		info.forEach((label, value) -> lines.append(label).append(": ").append(value).append('\n'));
		tag("bag-info.txt", lines.toString());
		String tags = this.tagManifest.toString();
		write("tagmanifest-sha256.txt", (out) -> out.write(tags.getBytes(StandardCharsets.UTF_8)));
		this.zip.finish();
	}

	private Counted write(String name, Content content) throws IOException {
		ZipEntry entry = new ZipEntry(FOLDER + name);
		entry.setTimeLocal(NO_TIME);
		this.zip.putNextEntry(entry);
		Counted counted = new Counted(this.zip);
		content.write(counted);
		this.zip.closeEntry();
		return counted;
	}

	@Override
	public void close() throws IOException {
		this.manifestLines.close();
		this.zip.close();
	}

	/**
	 * What a file says.
	 */
	@FunctionalInterface
	interface Content {

		void write(OutputStream out) throws IOException;

	}

	/**
	 * Counts and hashes what goes by, and cannot be closed.
	 */
	private static final class Counted extends FilterOutputStream {

		private final MessageDigest digest = Digests.sha256();

		private long bytes;

		Counted(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] some, int from, int length) throws IOException {
			this.out.write(some, from, length);
			this.digest.update(some, from, length);
			this.bytes += length;
		}

		@Override
		public void close() throws IOException {
			flush();
		}

		String hash() {
			return HexFormat.of().formatHex(this.digest.digest());
		}

	}

}
