package org.lettersarchive.audit;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the log, the latest entry first.
 */
@Component
@PreAuthorize("hasRole('ADMINISTRATOR')")
class AuditLog {

	private static final String LATEST_FIRST = " order by happened_at desc, id desc";

	private static final int ROWS_AT_A_TIME = 500;

	private final JdbcClient jdbc;

	AuditLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public List<AuditEntry> find(AuditFilter filter, int limit) {
		return this.jdbc
			.sql("select " + AuditEntry.COLUMNS + " from audit_entry" + filter.where() + LATEST_FIRST + " limit :limit")
			.params(filter.parameters())
			.param("limit", limit)
			.query((row, _) -> AuditEntry.read(row))
			.list();
	}

	/**
	 * Hands over all entries, a few at a time: PostgreSQL keeps the rest only within a
	 * transaction.
	 */
	@Transactional(readOnly = true)
	public void each(AuditFilter filter, Consumer<AuditEntry> reader) {
		this.jdbc.sql("select " + AuditEntry.COLUMNS + " from audit_entry" + filter.where() + LATEST_FIRST)
			.withFetchSize(ROWS_AT_A_TIME)
			.params(filter.parameters())
			.query((row) -> {
				reader.accept(AuditEntry.read(row));
			});
	}

}
