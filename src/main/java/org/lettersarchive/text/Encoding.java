package org.lettersarchive.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a file: UTF-16 where a byte order mark says so, UTF-8 otherwise. No
 * other is guessed at, because a wrong guess would change the letter.
 */
record Encoding(Charset charset, int markLength) {

	static String decode(byte[] bytes) {
		return of(bytes).decoded(bytes);
	}

	private static Encoding of(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return new Encoding(StandardCharsets.UTF_8, 3);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return new Encoding(StandardCharsets.UTF_16BE, 2);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return new Encoding(StandardCharsets.UTF_16LE, 2);
		}
		return new Encoding(StandardCharsets.UTF_8, 0);
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private String decoded(byte[] bytes) {
		CharsetDecoder decoder = this.charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, this.markLength, bytes.length - this.markLength);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(in, out, true);
		out.flip();
		if (result.isError()) {
			throw wrongByte(bytes, in.position(), out.toString());
		}
		return out.toString();
	}

	private UnreadableText wrongByte(byte[] bytes, int position, String before) {
		int line = 1;
		int lineStart = 0;
		for (int i = 0; i < before.length(); i++) {
			if (before.charAt(i) == '\n') {
				line++;
				lineStart = i + 1;
			}
		}
		int bytesInLine = before.substring(lineStart).getBytes(this.charset).length;
		return new UnreadableText(UnreadableText.Reason.ENCODING, line, bytesInLine + 1,
				"%s, byte %d: %02X".formatted(this.charset.name(), position + 1, bytes[position]));
	}

}
