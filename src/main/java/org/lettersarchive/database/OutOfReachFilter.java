package org.lettersarchive.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * Answers that one should come back later where a page needed the database and had no
 * answer. It stands before everything that asks the database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class OutOfReachFilter extends HttpFilter {

	private static final Logger logger = LoggerFactory.getLogger(OutOfReachFilter.class);

	private static final String SECONDS = "10";

	/**
	 * The beginnings of the codes by which a database says that it is not the statement:
	 * no connection, no room, shutting down, took too long, and waited too long for
	 * somebody else.
	 */
	private static final List<String> NOT_THE_STATEMENT = List.of("08", "53", "57P", "57014", "55P03", "25P03");

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			Optional<Throwable> reason = reason(ex);
			if (reason.isPresent() && response.isCommitted() && MadeAnswerFilter.isMade(request)) {
				logger.warn("Answered, but then the database did not answer: {}", firstLine(reason.get()));
				return;
			}
			if (response.isCommitted() || reason.isEmpty()) {
				throw ex;
			}
			logger.warn("Answered 503, for the database does not answer: {}", firstLine(reason.get()));
			logger.debug("Where it was asked", ex);
			response.reset();
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
	}

	static boolean isOutOfReach(Throwable problem) {
		return reason(problem).isPresent();
	}

	private static Optional<Throwable> reason(Throwable problem) {
		return Stream.iterate(problem, Objects::nonNull, Throwable::getCause).filter((cause) -> switch (cause) {
			case SQLTransientConnectionException _, QueryTimeoutException _, TransactionTimedOutException _ -> true;
			// What has no code is said by the pool, of a connection that has gone.
			case SQLException sql ->
				sql.getSQLState() == null || NOT_THE_STATEMENT.stream().anyMatch(sql.getSQLState()::startsWith);
			default -> false;
		}).findFirst();
	}

	private static String firstLine(Throwable reason) {
		return String.valueOf(reason.getMessage()).lines().findFirst().orElse("");
	}

}
