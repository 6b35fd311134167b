package org.lettersarchive.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.spreadsheet.TableProblemException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableReaderTests {

	static Stream<byte[]> writtenByAnySpreadsheet() {
		String table = "slug,title\r\na,\"한글, \"\"b\"\"\"\r\n";
		String german = table.replace("slug,", "slug;").replace("a,", "a;");
		String tabs = table.replace("slug,", "slug\t").replace("a,", "a\t");
		return Stream.of(bytes("", table, StandardCharsets.UTF_8), bytes("\uFEFF", table, StandardCharsets.UTF_8),
				bytes("\uFEFF", table, StandardCharsets.UTF_16LE), bytes("\uFEFF", table, StandardCharsets.UTF_16BE),
				bytes("", table, StandardCharsets.UTF_16LE), bytes("", table, StandardCharsets.UTF_16BE),
				bytes("", german, StandardCharsets.UTF_8), bytes("\uFEFF", tabs, StandardCharsets.UTF_16LE),
				bytes("", "sep=;\r\n" + german, StandardCharsets.UTF_8),
				bytes("\uFEFF", "\"sep=\t\"\n" + tabs, StandardCharsets.UTF_8),
				bytes("", table.replace("\r\n", "\n"), StandardCharsets.UTF_8),
				bytes("", "\"slug\",\"title\"\na,\"한글, \"\"b\"\"\"", StandardCharsets.UTF_8));
	}

	private static byte[] bytes(String mark, String table, Charset charset) {
		return (mark + table).getBytes(charset);
	}

	@ParameterizedTest
	@MethodSource("writtenByAnySpreadsheet")
	void whatAnySpreadsheetWritesIsReadAlike(byte[] table) throws IOException {
		assertThat(read(table)).containsExactly("0 slug|title", "2 a|한글, \"b\"");
	}

	@Test
	void rowsAreNumberedAsASpreadsheetDoesIt() throws IOException {
		String table = "sep=,\nslug,title\na,\"two\nlines\"\n\n,\nb,c\n";
		assertThat(read(table.getBytes(StandardCharsets.UTF_8))).containsExactly("0 slug|title", "2 a|two\nlines",
				"5 b|c");
	}

	@Test
	void aSeparatorWithinQuotesIsText() throws IOException {
		String table = "slug;\"a,b,c,d\"\nx;y\n";
		assertThat(read(table.getBytes(StandardCharsets.UTF_8))).containsExactly("0 slug|a,b,c,d", "2 x|y");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "\uFEFF", "sep=;\n" })
	void whatHasNoHeadIsEmpty(String table) {
		refused(table.getBytes(StandardCharsets.UTF_8), Reason.EMPTY, 0);
	}

	@Test
	void whatIsNoTableIsRefused() {
		refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_TABLE, 0);
		refused("<html>".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_TABLE, 0);
		refused(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 }, Reason.NOT_A_TABLE, 0);
	}

	@Test
	void anOldEncodingIsRefusedWithItsRow() {
		refused("slug,title\na,b\nc,caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1), Reason.ENCODING, 1);
	}

	@Test
	void aQuotationMarkThatIsNotClosedIsRefusedWithItsRow() {
		refused("slug,title\na,b\nc,\"d\n".getBytes(StandardCharsets.UTF_8), Reason.QUOTES, 3);
		refused("slug,title\na,\"b\"c\n".getBytes(StandardCharsets.UTF_8), Reason.QUOTES, 2);
	}

	@Test
	void noCellSwallowsTheRestOfAFile() throws IOException {
		ByteArrayOutputStream table = new ByteArrayOutputStream();
		table.write("slug,title\na,b\nc,\"d\n".getBytes(StandardCharsets.UTF_8));
		for (int row = 0; row < 200_000; row++) {
			table.write("and so on\n".getBytes(StandardCharsets.UTF_8));
		}
		refused(table.toByteArray(), Reason.TOO_LONG, 3);
	}

	private static void refused(byte[] table, Reason reason, long row) {
		assertThatExceptionOfType(TableProblemException.class).isThrownBy(() -> read(table)).satisfies((problem) -> {
			assertThat(problem.reason()).isEqualTo(reason);
			assertThat(problem.row()).isEqualTo(row);
		});
	}

	private static List<String> read(byte[] table) throws IOException {
		try (TableReader reader = TableReader.open(new ByteArrayInputStream(table))) {
			List<String> rows = new ArrayList<>(List.of("0 " + String.join("|", reader.head())));
			for (Optional<TableReader.Row> row = reader.next(); row.isPresent(); row = reader.next()) {
				rows.add(row.get().number() + " " + String.join("|", row.get().cells()));
			}
			return rows;
		}
	}

}
