package org.lettersarchive.identity;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The second factors of all people.
 */
@Component
class SecondFactors {

	private final JdbcClient jdbc;

	SecondFactors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<SecondFactor> find(EditorId editor) {
		return this.jdbc.sql("select secret, last_step, set_up_at from second_factor where editor_id = :editor")
			.param("editor", editor.value())
			.query((row, _) -> new SecondFactor(editor, row.getString("secret"), row.getLong("last_step"),
					row.getObject("set_up_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	boolean exists(EditorId editor) {
		return find(editor).isPresent();
	}

	/**
	 * Everybody who has one.
	 */
	Set<EditorId> owners() {
		return this.jdbc.sql("select editor_id from second_factor")
			.query((row, _) -> new EditorId(row.getObject("editor_id", UUID.class)))
			.stream()
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Keeps one in place of any the person had.
	 */
	void save(SecondFactor factor) {
		this.jdbc.sql("""
				insert into second_factor (editor_id, secret, last_step, set_up_at)
				values (:editor, :secret, :step, :at)
				on conflict on constraint pk_second_factor do update
				set secret = excluded.secret, last_step = excluded.last_step, set_up_at = excluded.set_up_at""")
			.param("editor", factor.editor().value())
			.param("secret", factor.lockedSecret())
			.param("step", factor.lastStep())
			.param("at", factor.setUpAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * Uses the code of a step up.
	 * @return whether it was still to be used; of two at once, one is told so
	 */
	boolean use(SecondFactor factor, long step) {
		return this.jdbc.sql("""
				update second_factor set last_step = :step
				where editor_id = :editor and secret = :secret and last_step < :step""")
			.param("editor", factor.editor().value())
			.param("secret", factor.lockedSecret())
			.param("step", step)
			.update() == 1;
	}

	boolean delete(EditorId editor) {
		return this.jdbc.sql("delete from second_factor where editor_id = :editor")
			.param("editor", editor.value())
			.update() == 1;
	}

}
