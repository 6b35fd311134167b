package org.lettersarchive.security;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends bytes as they are, also such as no browser would send.
 */
final class RawClient {

	private static final int LONGEST_ANSWER = 8 * 1024 * 1024;

	private final int port;

	RawClient(int port) {
		this.port = port;
	}

	/**
	 * Sends a request on a connection of its own.
	 * @param target what stands after the method, whatever it is
	 * @param headers whole lines
	 */
	RawAnswer send(String method, String target, List<String> headers, byte[] body) {
		StringBuilder head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
		if (headers.stream().noneMatch((line) -> line.toLowerCase(Locale.ROOT).startsWith("host:"))) {
			head.append("Host: 127.0.0.1:").append(this.port).append("\r\n");
		}
		headers.forEach((line) -> head.append(line).append("\r\n"));
		boolean ownLength = headers.stream()
			.map((line) -> line.toLowerCase(Locale.ROOT))
			.anyMatch((line) -> line.startsWith("content-length:") || line.startsWith("transfer-encoding:"));
		if (body.length > 0 && !ownLength) {
			head.append("Content-Length: ").append(body.length).append("\r\n");
		}
		head.append("Connection: close\r\n\r\n");
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(60_000);
			write(socket, head.toString().getBytes(StandardCharsets.UTF_8), body);
			return read(new BufferedInputStream(socket.getInputStream()), method);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Whoever has heard enough stops listening.
	private static void write(Socket socket, byte[] head, byte[] body) throws IOException {
		try {
			socket.getOutputStream().write(head);
			socket.getOutputStream().write(body);
			socket.getOutputStream().flush();
			// Or it would be waited for what a wrong length announces.
			socket.shutdownOutput();
		}
		catch (SocketException _) {
			// There is an answer all the same.
		}
	}

	private static RawAnswer read(InputStream in, String method) throws IOException {
		String status = line(in);
		while (status.startsWith("HTTP/1.1 1")) {
			line(in);
			status = line(in);
		}
		if (!status.matches("HTTP/1.1 \\d{3}.*")) {
			return new RawAnswer(0, Map.of(), new byte[0]);
		}
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String line = line(in); !line.isEmpty(); line = line(in)) {
			int colon = line.indexOf(':');
			headers.merge(line.substring(0, colon).strip(), line.substring(colon + 1).strip(),
					(one, other) -> one + ", " + other);
		}
		byte[] body = method.equals("HEAD") ? new byte[0] : body(in, headers);
		return new RawAnswer(Integer.parseInt(status.substring(9, 12)), headers, body);
	}

	private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
		try {
			if (!headers.getOrDefault("Transfer-Encoding", "").contains("chunked")) {
				return in.readNBytes(LONGEST_ANSWER);
			}
			ByteArrayOutputStream body = new ByteArrayOutputStream();
			for (int size = size(in); size > 0 && body.size() < LONGEST_ANSWER; size = size(in)) {
				body.write(in.readNBytes(size));
				line(in);
			}
			return body.toByteArray();
		}
		catch (SocketException _) {
			return new byte[0];
		}
	}

	private static int size(InputStream in) throws IOException {
		String line = line(in);
		return line.isEmpty() ? 0 : Integer.parseInt(line.replaceFirst(";.*", "").strip(), 16);
	}

	private static String line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		try {
			for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
				line.write(next);
			}
		}
		catch (SocketException _) {
			return "";
		}
		return line.toString(StandardCharsets.ISO_8859_1).strip();
	}

}
