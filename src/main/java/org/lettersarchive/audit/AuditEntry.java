package org.lettersarchive.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the log.
 */
public record AuditEntry(long id, Instant at, String act, @Nullable String doerId, @Nullable String doerName,
		@Nullable Subject subject, @Nullable String detail, @Nullable String network) {

	static final String COLUMNS = """
			id, happened_at, act, editor_id, editor_name, subject_kind, subject_id, subject_name, detail, network""";

	static AuditEntry read(ResultSet row) throws SQLException {
		String kind = row.getString("subject_kind");
		Subject subject = (kind != null)
				? new Subject(kindOf(kind), row.getString("subject_id"), row.getString("subject_name")) : null;
		return new AuditEntry(row.getLong("id"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
				row.getString("act"), row.getString("editor_id"), row.getString("editor_name"), subject,
				row.getString("detail"), row.getString("network"));
	}

	private static Subject.Kind kindOf(String code) {
		for (Subject.Kind kind : Subject.Kind.values()) {
			if (kind.code().equals(code)) {
				return kind;
			}
		}
		return Subject.Kind.RECORD;
	}

	/**
	 * The path of the page of the subject in the office, if it has one.
	 */
	public @Nullable String subjectPath() {
		if (this.subject == null) {
			return null;
		}
		return switch (this.subject.kind()) {
			case PERSON -> "/admin/people/" + this.subject.id();
			case TEXT -> "/admin/transcriptions/" + this.subject.id();
			case LETTER -> "/admin/letters/" + this.subject.id();
			case IMPORT -> "/admin/import/" + this.subject.id();
			case PACKAGE -> "/admin/package";
			case RECORD -> "/admin/records/" + this.subject.id();
			case INVITATION -> null;
		};
	}

}
