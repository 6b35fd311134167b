package org.lettersarchive.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;

/**
 * What Tomcat answers to requests so malformed that it does not hand them on: a still
 * page in both languages, for theirs cannot be told.
 */
public class RejectedRequestReport extends ErrorReportValve {

	private final String page = read("templates/error/rejected.html");

	private static String read(String resource) {
		try {
			return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		try {
			StrictHeaders.all().forEach(response::setHeader);
			response.setContentType("text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.getReporter().write(this.page);
			response.finishResponse();
		}
		catch (IOException _) {
			// Whoever asked has gone.
		}
	}

}
