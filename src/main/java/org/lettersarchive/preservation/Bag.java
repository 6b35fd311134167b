package org.lettersarchive.preservation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A package that somebody brings, checked by the rules of BagIt.
 */
final class Bag implements AutoCloseable {

	private static final String MANIFEST = "manifest-sha256.txt";

	private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

	private final PackedFiles files;

	private Bag(PackedFiles files) {
		this.files = files;
	}

	/**
	 * Opens a package and checks that it is a complete and valid bag.
	 */
	static Bag open(Path file) throws UnsoundBagException, IOException {
		Bag bag = new Bag(PackedFiles.open(file));
		try {
			bag.verify();
			return bag;
		}
		catch (UnsoundBagException | IOException | RuntimeException ex) {
			bag.close();
			throw ex;
		}
	}

	private void verify() throws UnsoundBagException, IOException {
		checkDeclaration();
		if (has("fetch.txt")) {
			throw new UnsoundBagException("It names files that would have to be fetched from elsewhere (fetch.txt).");
		}
		for (String name : this.files.names()) {
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
		String declared = this.files.text("bagit.txt");
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
		for (String name : this.files.names()) {
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
		for (String name : this.files.names()) {
			if (name.startsWith("data/")) {
				bytes += this.files.size(name);
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
		for (String name : this.files.names()) {
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
		try (InputStream in = this.files.read(name)) {
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
		try (Lines lines = this.files.lines(name)) {
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
		return labelled("bag-info.txt", this.files.text("bag-info.txt"));
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
		return this.files.has(name);
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
		return this.files.lines(name);
	}

	@Override
	public void close() throws IOException {
		this.files.close();
	}

}
