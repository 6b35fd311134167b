package org.lettersarchive.accession;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVPrinter;
import org.lettersarchive.web.PageNotFoundException;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The record in the tables that it can be brought in by, and empty ones to fill in.
 */
@Controller
class ExportController {

	private static final List<Table> RECORD = List.of(Table.LETTERS, Table.CLAIMS, Table.REPLIES, Table.QUOTATIONS);

	private final Exporting exporting;

	ExportController(Exporting exporting) {
		this.exporting = exporting;
	}

	@GetMapping("/admin/export/letters.csv")
	void letters(HttpServletResponse response) throws IOException {
		attach(response, "text/csv", "letters.csv");
		Writer out = writer(response);
		this.exporting.write(List.of(Table.LETTERS), (_) -> out);
		out.flush();
	}

	@GetMapping("/admin/export/letters.zip")
	void all(HttpServletResponse response) throws IOException {
		attach(response, "application/zip", "letters.zip");
		ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8);
		Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
		this.exporting.write(RECORD, (table) -> {
			out.flush();
			zip.putNextEntry(new ZipEntry(table.fileName()));
			return out;
		});
		out.flush();
		zip.finish();
	}

	/**
	 * A table with nothing but its head. It begins with a byte order mark, by which Excel
	 * knows that it may write Korean into it.
	 */
	@GetMapping("/admin/import/template/{file}")
	void template(@PathVariable String file, HttpServletResponse response) throws IOException {
		Table table = Arrays.stream(Table.values())
			.filter((each) -> each.fileName().equals(file))
			.findFirst()
			.orElseThrow(() -> new PageNotFoundException("table"));
		attach(response, "text/csv", file);
		Writer out = writer(response);
		out.write('\uFEFF');
		new CSVPrinter(out, Exporting.format(table)).flush();
	}

	private static void attach(HttpServletResponse response, String type, String file) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file).build().toString());
	}

	private static Writer writer(HttpServletResponse response) throws IOException {
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		return response.getWriter();
	}

}
