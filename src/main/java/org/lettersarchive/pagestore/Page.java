package org.lettersarchive.pagestore;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A finished answer: its bytes, and the headers that go with them.
 *
 * @param version the state of the archive it shows
 * @param tag its strong {@code ETag}
 * @param lastModified in milliseconds, without fractions of a second
 */
record Page(long version, byte[] body, @Nullable String type, String tag, long lastModified, Coding coding,
		List<Header> headers) {

	private static final int HEADERS_WEIGH = 2_000;

	/** What is said of each answer anew, or of none that is kept. */
	private static final Set<String> OWN = Set.of("content-length", "content-type", "date", "etag", "last-modified",
			"vary", "cache-control", "connection", "keep-alive", "transfer-encoding", "x-request-id");

	/** What answers do not vary by, though the filter for other sites says so. */
	private static final Set<String> NOT_VARIED = Set.of("origin", "access-control-request-method",
			"access-control-request-headers", "accept-encoding");

	/**
	 * The page that was written into a response.
	 */
	static Page of(BufferedResponse response, PublicVersion.State state, Instant started, String caching) {
		byte[] body = response.written();
		// Another release may show the same archive otherwise.
		Instant changed = state.since().isAfter(started) ? state.since() : started;
		long own = dateOf(response);
		long modified = (own >= 0) ? own : changed.toEpochMilli() / 1_000 * 1_000;
		return new Page(state.number(), body, response.getContentType(), tag(body, ""), modified, Coding.NONE,
				headers(response, caching));
	}

	private static long dateOf(HttpServletResponse response) {
		String header = response.getHeader(HttpHeaders.LAST_MODIFIED);
		if (header == null) {
			return -1;
		}
		HttpHeaders parsed = new HttpHeaders();
		parsed.set(HttpHeaders.LAST_MODIFIED, header);
		return parsed.getLastModified();
	}

	private static List<Header> headers(HttpServletResponse response, String caching) {
		List<Header> headers = new ArrayList<>();
		for (String name : new LinkedHashSet<>(response.getHeaderNames())) {
			String lower = name.toLowerCase(Locale.ROOT);
			if (!OWN.contains(lower) && !lower.startsWith("access-control-")) {
				response.getHeaders(name).forEach((value) -> headers.add(new Header(name, value)));
			}
		}
		List<String> varied = new ArrayList<>(response.getHeaders(HttpHeaders.VARY)
			.stream()
			.flatMap((value) -> Arrays.stream(value.split(",")))
			.map(String::strip)
			.filter((value) -> !NOT_VARIED.contains(value.toLowerCase(Locale.ROOT)))
			.distinct()
			.toList());
		varied.add(HttpHeaders.ACCEPT_ENCODING);
		headers.add(new Header(HttpHeaders.VARY, String.join(", ", varied)));
		String ownCaching = response.getHeader(HttpHeaders.CACHE_CONTROL);
		headers.add(new Header(HttpHeaders.CACHE_CONTROL, (ownCaching != null) ? ownCaching : caching));
		// Scripts of other sites may read what is public.
		headers.add(new Header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
		headers.add(new Header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
				String.join(", ", HttpHeaders.LINK, HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED)));
		return List.copyOf(headers);
	}

	private static String tag(byte[] body, String suffix) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
			return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16)) + suffix + '"';
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The same page packed, or as it is where that would not make it smaller.
	 */
	Page packed(Coding coding) {
		if (coding == this.coding) {
			return this;
		}
		byte[] packed = coding.pack(this.body);
		return (packed.length >= this.body.length) ? this
				: new Page(this.version, packed, this.type,
						this.tag.substring(0, this.tag.length() - 1) + coding.suffix() + '"', this.lastModified, coding,
						this.headers);
	}

	/**
	 * Whether the same address has other formats.
	 */
	boolean variesByFormat() {
		return this.headers.stream()
			.anyMatch((header) -> header.name().equals(HttpHeaders.VARY)
					&& List.of(header.value().split(", ")).contains(HttpHeaders.ACCEPT));
	}

	int weight() {
		return this.body.length + HEADERS_WEIGH;
	}

	/**
	 * One header with one value.
	 */
	static final class Header {

		private final String name;

		private final String value;

		private final byte[] nameBytes;

		private final byte[] valueBytes;

		Header(String name, String value) {
			this.name = name;
			this.value = value;
			this.nameBytes = name.getBytes(StandardCharsets.ISO_8859_1);
			this.valueBytes = value.getBytes(StandardCharsets.ISO_8859_1);
		}

		String name() {
			return this.name;
		}

		String value() {
			return this.value;
		}

		/**
		 * Adds it as the bytes that are sent. They are the answer's own, for Tomcat keeps
		 * them and writes the length of a later answer into them.
		 */
		void addTo(MimeHeaders headers) {
			headers.addValue(this.nameBytes, 0, this.nameBytes.length)
				.setBytes(this.valueBytes.clone(), 0, this.valueBytes.length);
		}

	}

}
