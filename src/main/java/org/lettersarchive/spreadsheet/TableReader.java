package org.lettersarchive.spreadsheet;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table row by row, as spreadsheets of all countries write it: in UTF-8 or
 * UTF-16, with or without a byte order mark, with commas, semicolons or tabs, with or
 * without a first line that says which.
 */
public final class TableReader implements Closeable {

	private static final int SEEN = 65_536;

	private static final int LONGEST_ROW = 1_000_000;

	private final CSVParser parser;

	private final Iterator<CSVRecord> records;

	private final LimitedReader limit;

	private final List<String> head;

	private long row = 1;

	private TableReader(InputStream in) throws IOException {
		BufferedInputStream bytes = new BufferedInputStream(in, SEEN);
		this.limit = new LimitedReader(new BufferedReader(new InputStreamReader(bytes,
				encoding(bytes).newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)),
				SEEN));
		char separator = separator(this.limit);
		this.parser = CSVFormat.RFC4180.builder()
			.setDelimiter(separator)
			.setIgnoreEmptyLines(false)
			.get()
			.parse(this.limit);
		this.records = this.parser.iterator();
		this.head = advance().orElseThrow(() -> new TableProblemException(TableProblemException.Reason.EMPTY, 0))
			.stream()
			.map(String::strip)
			.toList();
		if (this.head.stream().allMatch(String::isEmpty)) {
			throw new TableProblemException(TableProblemException.Reason.EMPTY, 0);
		}
	}

	/**
	 * Begins to read.
	 * @throws TableProblemException if it is no table
	 */
	public static TableReader open(InputStream in) throws IOException {
		try {
			return new TableReader(in);
		}
		catch (CharacterCodingException _) {
			throw new TableProblemException(TableProblemException.Reason.ENCODING, 1);
		}
	}

	/**
	 * The cells of the first row.
	 */
	public List<String> head() {
		return this.head;
	}

	/**
	 * The next row that has anything in it, if there is one.
	 * @throws TableProblemException if what follows cannot be read
	 */
	public Optional<Row> next() {
		Optional<CSVRecord> record = advance();
		while (record.isPresent()) {
			this.row++;
			List<String> cells = new ArrayList<>(record.get().toList());
			if (cells.stream().anyMatch((cell) -> !cell.isBlank())) {
				return Optional.of(new Row(this.row, cells));
			}
			record = advance();
		}
		return Optional.empty();
	}

	private Optional<CSVRecord> advance() {
		this.limit.beginRow();
		try {
			return this.records.hasNext() ? Optional.of(this.records.next()) : Optional.empty();
		}
		catch (UncheckedIOException ex) {
			throw Optional.ofNullable(ex.getCause())
				.flatMap(TableReader::reasonOf)
				.map(this::problem)
				.orElseThrow(() -> ex);
		}
	}

	private TableProblemException problem(TableProblemException.Reason reason) {
		return new TableProblemException(reason, (this.head != null) ? this.row + 1 : 1);
	}

	private static Optional<TableProblemException.Reason> reasonOf(IOException cause) {
		return switch (cause) {
			case CharacterCodingException _ -> Optional.of(TableProblemException.Reason.ENCODING);
			case TooLongException _ -> Optional.of(TableProblemException.Reason.TOO_LONG);
			case CSVException _ -> Optional.of(TableProblemException.Reason.QUOTES);
			default -> Optional.empty();
		};
	}

	private static Charset encoding(BufferedInputStream in) throws IOException {
		in.mark(SEEN);
		byte[] beginning = in.readNBytes(4096);
		in.reset();
		if (beginning.length == 0) {
			throw new TableProblemException(TableProblemException.Reason.EMPTY, 0);
		}
		if (begins(beginning, 0xEF, 0xBB, 0xBF)) {
			in.skipNBytes(3);
			return StandardCharsets.UTF_8;
		}
		if (begins(beginning, 0xFE, 0xFF) || begins(beginning, 0xFF, 0xFE)) {
			in.skipNBytes(2);
			return begins(beginning, 0xFE) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
		}
		// A head has Latin letters, of which UTF-16 makes every other byte zero.
		if (beginning.length > 3 && beginning[0] == 0 && beginning[1] != 0 && beginning[2] == 0) {
			return StandardCharsets.UTF_16BE;
		}
		if (beginning.length > 3 && beginning[0] != 0 && beginning[1] == 0 && beginning[3] == 0) {
			return StandardCharsets.UTF_16LE;
		}
		for (byte each : beginning) {
			if (each >= 0 && each < 0x20 && each != '\t' && each != '\n' && each != '\r') {
				throw new TableProblemException(TableProblemException.Reason.NOT_A_TABLE, 0);
			}
		}
		if (begins(beginning, '%', 'P', 'D', 'F') || begins(beginning, '<')) {
			throw new TableProblemException(TableProblemException.Reason.NOT_A_TABLE, 0);
		}
		return StandardCharsets.UTF_8;
	}

	private static boolean begins(byte[] bytes, int... with) {
		for (int place = 0; place < with.length; place++) {
			if (bytes.length <= place || (bytes[place] & 0xFF) != with[place]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The separator that the first line names, or that there is most of in the head.
	 */
	private static char separator(Reader in) throws IOException {
		in.mark(SEEN);
		StringBuilder line = new StringBuilder();
		boolean quoted = false;
		int[] counts = new int[3];
		for (int read = in.read(); read != -1 && line.length() < SEEN - 2; read = in.read()) {
			quoted ^= read == '"';
			if (!quoted && (read == '\n' || read == '\r')) {
				if (line.toString().matches("(?i)\"?sep=[,;\\t]\"?")) {
					skipLineFeed(in, read);
					return line.toString().replace("\"", "").charAt(4);
				}
				break;
			}
			int kind = ",;\t".indexOf(read);
			if (kind >= 0 && !quoted) {
				counts[kind]++;
			}
			line.append((char) read);
		}
		in.reset();
		if (counts[1] > counts[0] && counts[1] >= counts[2]) {
			return ';';
		}
		return (counts[2] > counts[0]) ? '\t' : ',';
	}

	private static void skipLineFeed(Reader in, int read) throws IOException {
		in.mark(1);
		if (read != '\r' || in.read() != '\n') {
			in.reset();
		}
	}

	@Override
	public void close() throws IOException {
		this.parser.close();
	}

	/**
	 * A row and its number, as a spreadsheet shows it.
	 */
	public record Row(long number, List<String> cells) {

		/**
		 * A cell without the space around it; empty where the row ends before it.
		 */
		public String cell(int place) {
			return (place < this.cells.size()) ? this.cells.get(place).strip() : "";
		}

	}

	/**
	 * Lets nobody put a whole file into one cell by leaving a quotation mark out.
	 */
	private static final class LimitedReader extends FilterReader {

		private long left = LONGEST_ROW;

		LimitedReader(Reader in) {
			super(in);
		}

		void beginRow() {
			this.left = LONGEST_ROW;
		}

		@Override
		public int read() throws IOException {
			return count(super.read(), 1);
		}

		@Override
		public int read(char[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			return count(read, read);
		}

		private int count(int answer, int characters) throws IOException {
			this.left -= Math.max(characters, 0);
			if (this.left < 0) {
				throw new TooLongException();
			}
			return answer;
		}

	}

	private static final class TooLongException extends IOException {

	}

}
