package org.lettersarchive.chain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of an entry whose SHA-256 is its hash: a heading, and for each field a line
 * of its name, its length in bytes and its value. {@code docs/data.md} describes it.
 */
public final class HashedForm {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
		.withZone(ZoneOffset.UTC);

	private final ByteArrayOutputStream form = new ByteArrayOutputStream();

	private HashedForm(String heading) {
		this.form.writeBytes((heading + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Begins a form.
	 * @param heading what kind of entry it is, and the version of its form
	 */
	public static HashedForm of(String heading) {
		return new HashedForm(heading);
	}

	/**
	 * Adds a field; one without a value is empty.
	 */
	public HashedForm field(String name, @Nullable Object value) {
		byte[] bytes = ((value != null) ? value.toString() : "").getBytes(StandardCharsets.UTF_8);
		this.form.writeBytes((name + " " + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
		this.form.writeBytes(bytes);
		this.form.write('\n');
		return this;
	}

	/**
	 * Adds a moment, in UTC and to the microsecond.
	 */
	public HashedForm field(String name, Instant time) {
		return field(name, TIME.format(time));
	}

	public byte[] bytes() {
		return this.form.toByteArray();
	}

	public Sha256 hash() {
		return Sha256.of(bytes());
	}

}
