package org.lettersarchive.audit;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.lettersarchive.spreadsheet.SafeCell;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The log as a table, written row by row as it is read.
 */
@Controller
class AuditExportController {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader("id", "at", "act", "person", "person-id", "subject-kind", "subject", "subject-id", "detail",
				"network")
		.get();

	private final AuditLog log;

	private final ApplicationEventPublisher events;

	AuditExportController(AuditLog log, ApplicationEventPublisher events) {
		this.log = log;
		this.events = events;
	}

	@GetMapping("/admin/audit.csv")
	void export(@ModelAttribute AuditQuery auditQuery, BindingResult problems, HttpServletResponse response)
			throws IOException {
		AuditFilter filter = AuditFilter.read(auditQuery, problems);
		if (problems.hasErrors()) {
			response.sendError(HttpStatus.BAD_REQUEST.value());
			return;
		}
		this.events.publishEvent(Act.of(ActKind.LOG_EXPORTED));
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("log.csv").build().toString());
		PrintWriter out = response.getWriter();
		CSVPrinter printer = new CSVPrinter(out, FORMAT);
		this.log.each(filter, (entry) -> print(entry, printer));
		printer.flush();
	}

	private static void print(AuditEntry entry, CSVPrinter printer) {
		Optional<Subject> subject = Optional.ofNullable(entry.subject());
		try {
			printer.printRecord(entry.id(), entry.at(), entry.act(), SafeCell.write(entry.doerName()),
					Objects.toString(entry.doerId(), ""), subject.map((present) -> present.kind().code()).orElse(""),
					SafeCell.write(subject.map(Subject::name).orElse("")),
					SafeCell.write(subject.map(Subject::id).orElse("")), SafeCell.write(entry.detail()),
					Objects.toString(entry.network(), ""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
