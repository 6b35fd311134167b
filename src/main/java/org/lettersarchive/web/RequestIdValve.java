package org.lettersarchive.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/**
 * Puts the {@link RequestId} beside everything that is logged while a request is
 * answered, also by Tomcat about what the program has thrown.
 */
final class RequestIdValve extends ValveBase {

	private static final String IN_LOG = "request";

	RequestIdValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		try (var _ = MDC.putCloseable(IN_LOG, RequestId.give(request).value())) {
			getNext().invoke(request, response);
		}
	}

}
