package org.lettersarchive.pagestore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a page are packed for the way.
 */
enum Coding {

	NONE("", ""), GZIP("gzip", "-gzip"), BROTLI("br", "-br");

	private static final boolean HAS_BROTLI = Brotli4jLoader.isAvailable();

	private static final Encoder.Parameters BROTLI_EFFORT = Encoder.Parameters.create(5);

	private final String token;

	private final String suffix;

	Coding(String token, String suffix) {
		this.token = token;
		this.suffix = suffix;
	}

	/**
	 * Its name in headers.
	 */
	String token() {
		return this.token;
	}

	/**
	 * What sets the tag of a packed page apart, as other bytes must have another tag.
	 */
	String suffix() {
		return this.suffix;
	}

	/**
	 * The tightest that a reader takes, who lists them in {@code Accept-Encoding}.
	 */
	static Coding best(@Nullable String accepted) {
		if (accepted == null) {
			return NONE;
		}
		boolean gzip = false;
		for (String one : accepted.split(",")) {
			int parameters = one.indexOf(';');
			String token = ((parameters < 0) ? one : one.substring(0, parameters)).strip();
			if (parameters >= 0 && one.substring(parameters).replace(" ", "").matches(";q=0(\\.0*)?")) {
				continue;
			}
			if (HAS_BROTLI && token.equalsIgnoreCase(BROTLI.token)) {
				return BROTLI;
			}
			gzip = gzip || token.equalsIgnoreCase(GZIP.token);
		}
		return gzip ? GZIP : NONE;
	}

	byte[] pack(byte[] plain) {
		try {
			return switch (this) {
				case NONE -> plain;
				case BROTLI -> Encoder.compress(plain, BROTLI_EFFORT);
				case GZIP -> {
					ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
					try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
						gzip.write(plain);
					}
					yield packed.toByteArray();
				}
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
