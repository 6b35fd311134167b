package org.lettersarchive.pagestore;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * Holds back what is written until it is known whether it can be kept. What is too large
 * for that goes on its way as it comes.
 */
final class BufferedResponse extends HttpServletResponseWrapper {

	private static final int LARGEST = 4 * 1024 * 1024;

	private static final List<String> NOT_FOR_OTHERS = List.of("no-store", "private");

	private final FastByteArrayOutputStream buffer = new FastByteArrayOutputStream(8 * 1024);

	private @Nullable ServletOutputStream stream;

	private @Nullable PrintWriter writer;

	private boolean letThrough;

	BufferedResponse(HttpServletResponse response) {
		super(response);
	}

	/**
	 * Whether this is an answer for everybody who asks the same.
	 */
	boolean isForEverybody() {
		String caching = getHeader(HttpHeaders.CACHE_CONTROL);
		return isWhole() && getHeader(HttpHeaders.SET_COOKIE) == null
				&& (caching == null || NOT_FOR_OTHERS.stream().noneMatch(caching::contains));
	}

	/**
	 * Whether all of a successful answer is here.
	 */
	boolean isWhole() {
		flushWriter();
		return !this.letThrough && getStatus() == SC_OK && !isCommitted()
				&& getHeader(HttpHeaders.CONTENT_ENCODING) == null;
	}

	byte[] written() {
		flushWriter();
		return this.buffer.toByteArray();
	}

	/**
	 * Sends what was held back.
	 */
	void send() throws IOException {
		flushWriter();
		if (!this.letThrough && this.buffer.size() > 0) {
			super.setContentLength(this.buffer.size());
			letThrough();
		}
	}

	private void letThrough() throws IOException {
		this.letThrough = true;
		this.buffer.writeTo(getResponse().getOutputStream());
		this.buffer.reset();
	}

	private void flushWriter() {
		if (this.writer != null) {
			this.writer.flush();
		}
	}

	@Override
	public ServletOutputStream getOutputStream() {
		if (this.stream == null) {
			this.stream = new Held();
		}
		return this.stream;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (this.writer == null) {
			this.writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
		}
		return this.writer;
	}

	@Override
	public void flushBuffer() throws IOException {
		flushWriter();
		if (this.letThrough) {
			super.flushBuffer();
		}
	}

	@Override
	public void reset() {
		super.reset();
		this.buffer.reset();
		this.stream = null;
		this.writer = null;
	}

	@Override
	public void resetBuffer() {
		super.resetBuffer();
		this.buffer.reset();
	}

	// Another length may be sent than was written.

	@Override
	public void setContentLength(int length) {
	}

	@Override
	public void setContentLengthLong(long length) {
	}

	@Override
	public void setHeader(String name, String value) {
		if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
			super.setHeader(name, value);
		}
	}

	@Override
	public void addHeader(String name, String value) {
		if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
			super.addHeader(name, value);
		}
	}

	@Override
	public void setIntHeader(String name, int value) {
		if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
			super.setIntHeader(name, value);
		}
	}

	/**
	 * The stream into the buffer.
	 */
	private final class Held extends ServletOutputStream {

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			BufferedResponse held = BufferedResponse.this;
			if (!held.letThrough && held.buffer.size() + length > LARGEST) {
				held.letThrough();
			}
			if (held.letThrough) {
				held.getResponse().getOutputStream().write(bytes, from, length);
			}
			else {
				held.buffer.write(bytes, from, length);
			}
		}

		@Override
		public void flush() throws IOException {
			if (BufferedResponse.this.letThrough) {
				getResponse().getOutputStream().flush();
			}
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException();
		}

	}

}
