package org.lettersarchive.accession;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.lettersarchive.audit.Act;
import org.lettersarchive.audit.ActKind;
import org.lettersarchive.letter.LetterTables;
import org.lettersarchive.spreadsheet.SafeCell;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the record out in the tables that it can be brought in by, row by row as they
 * are read.
 */
@Service
class Exporting {

	private final LetterTables tables;

	private final ApplicationEventPublisher events;

	Exporting(LetterTables tables, ApplicationEventPublisher events) {
		this.tables = tables;
		this.events = events;
	}

	/**
	 * Writes tables, as they are at one moment.
	 */
	@PreAuthorize("hasRole('EDITOR')")
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public void write(List<Table> tables, Target target) throws IOException {
		this.events.publishEvent(Act.of(ActKind.RECORD_EXPORTED));
		for (Table table : tables) {
			CSVPrinter printer = new CSVPrinter(target.begin(table), format(table));
			switch (table) {
				case LETTERS -> this.tables.letters((row) -> print(row, table, printer));
				case CLAIMS -> this.tables.claims((row) -> print(row, table, printer));
				case REPLIES -> this.tables.replies((row) -> print(row, table, printer));
				case QUOTATIONS -> this.tables.quotations((row) -> print(row, table, printer));
				case TRANSCRIPTIONS -> {
				}
			}
			printer.flush();
		}
	}

	static CSVFormat format(Table table) {
		return CSVFormat.RFC4180.builder()
			.setHeader(table.columns().stream().map(Column::name).toArray(String[]::new))
			.get();
	}

	private static void print(ResultSet row, Table table, CSVPrinter printer) {
		try {
			for (Column column : table.columns()) {
				printer.print(SafeCell.write(row.getString(column.name())));
			}
			printer.println();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Where tables are written to, one after another.
	 */
	interface Target {

		Appendable begin(Table table) throws IOException;

	}

}
