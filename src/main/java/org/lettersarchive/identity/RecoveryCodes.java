package org.lettersarchive.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The recovery codes of all people.
 */
@Component
class RecoveryCodes {

	static final int EACH = 10;

	private final JdbcClient jdbc;

	RecoveryCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Makes new ones for a person; those before no longer work.
	 */
	List<RecoveryCode> renew(EditorId editor) {
		this.jdbc.sql("delete from recovery_code where editor_id = :editor").param("editor", editor.value()).update();
		List<RecoveryCode> codes = Stream.generate(RecoveryCode::make).limit(EACH).toList();
		codes
			.forEach((code) -> this.jdbc.sql("insert into recovery_code (editor_id, code_hash) values (:editor, :hash)")
				.param("editor", editor.value())
				.param("hash", code.hash())
				.update());
		return codes;
	}

	/**
	 * Uses one up.
	 * @return whether it was still to be used; of two at once, one is told so
	 */
	boolean use(EditorId editor, RecoveryCode code, Instant now) {
		return this.jdbc.sql("""
				update recovery_code set used_at = :now
				where editor_id = :editor and code_hash = :hash and used_at is null""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("editor", editor.value())
			.param("hash", code.hash())
			.update() == 1;
	}

	/**
	 * How many a person has left.
	 */
	int left(EditorId editor) {
		return this.jdbc.sql("select count(*) from recovery_code where editor_id = :editor and used_at is null")
			.param("editor", editor.value())
			.query(Integer.class)
			.single();
	}

}
