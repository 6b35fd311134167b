package org.lettersarchive.preservation;

import java.io.ByteArrayOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, none of which is without end.
 */
final class Lines implements AutoCloseable {

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
		return decoded(this.name, line.toByteArray());
	}

	/**
	 * Where the last line is, to name it.
	 */
	String place() {
		return "%s, line %d".formatted(this.name, this.number);
	}

	/**
	 * The text of a file.
	 */
	static String decoded(String name, byte[] bytes) throws UnsoundBagException {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
		}
		catch (CharacterCodingException ex) {
			throw new UnsoundBagException("%s is not in UTF-8.".formatted(name), ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
