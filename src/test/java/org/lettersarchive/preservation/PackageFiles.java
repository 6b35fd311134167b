package org.lettersarchive.preservation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The files of a package, read and written by other means than those of the archive.
 */
public final class PackageFiles {

	private static final String FOLDER = "letters-archive/";

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	/**
	 * Reads a package.
	 */
	public static PackageFiles read(Path zip) {
		PackageFiles files = new PackageFiles();
		try (InputStream in = Files.newInputStream(zip); ZipInputStream entries = new ZipInputStream(in)) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				files.files.put(entry.getName().substring(FOLDER.length()), entries.readAllBytes());
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Map<String, byte[]> all() {
		return this.files;
	}

	public byte[] content(String name) {
		return Objects.requireNonNull(this.files.get(name), name);
	}

	public String text(String name) {
		return new String(content(name), StandardCharsets.UTF_8);
	}

	PackageFiles put(String name, String text) {
		this.files.put(name, text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	PackageFiles replace(String name, String old, String with) {
		String text = text(name);
		if (!text.contains(old)) {
			throw new IllegalStateException(name + " does not have " + old);
		}
		return put(name, text.replace(old, with));
	}

	PackageFiles remove(String name) {
		this.files.remove(name);
		return this;
	}

	/**
	 * Writes the manifests and the size anew, so that they hold for what was changed.
	 */
	PackageFiles sealed() {
		Map<String, byte[]> payload = this.files.entrySet()
			.stream()
			.filter((file) -> file.getKey().startsWith("data/"))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
		put("manifest-sha256.txt", manifest(payload));
		long bytes = payload.values().stream().mapToLong((content) -> content.length).sum();
		put("bag-info.txt", text("bag-info.txt").replaceFirst("Payload-Oxum: [\\d.]+",
				"Payload-Oxum: " + bytes + "." + payload.size()));
		return tagsSealed();
	}

	/**
	 * Writes only the manifest of the tag files anew.
	 */
	PackageFiles tagsSealed() {
		this.files.remove("tagmanifest-sha256.txt");
		Map<String, byte[]> tags = this.files.entrySet()
			.stream()
			.filter((file) -> !file.getKey().startsWith("data/"))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
		return put("tagmanifest-sha256.txt", manifest(tags));
	}

	private static String manifest(Map<String, byte[]> files) {
		return files.entrySet()
			.stream()
			.map((file) -> sha256(file.getValue()) + "  " + file.getKey() + "\n")
			.collect(Collectors.joining());
	}

	public static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Writes a package.
	 * @param more adds what no package has
	 */
	void write(Path zip, More more) throws IOException {
		try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
			for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
				entry(out, FOLDER + file.getKey(), file.getValue());
			}
			more.add(out);
		}
	}

	static void entry(ZipArchiveOutputStream out, String name, byte[] content) throws IOException {
		out.putArchiveEntry(new ZipArchiveEntry(name));
		out.write(content);
		out.closeArchiveEntry();
	}

	/**
	 * Unpacks a package into a folder.
	 */
	public void unpack(Path folder) throws IOException {
		for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
			Path target = folder.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			Files.write(target, file.getValue());
		}
	}

	/**
	 * Adds entries to a zip.
	 */
	interface More {

		void add(ZipArchiveOutputStream out) throws IOException;

	}

}
