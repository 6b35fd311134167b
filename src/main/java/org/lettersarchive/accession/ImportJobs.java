package org.lettersarchive.accession;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.lettersarchive.identity.CurrentEditor;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps imports and their files in the database, where they outlast the program.
 */
@Component
class ImportJobs {

	private static final int PIECE = 1_000_000;

	/** By the clock of the database, which all nodes share. */
	private static final String HELD = "held_until = now() + interval '30 seconds'";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	ImportJobs(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	/**
	 * Takes a file in, piece by piece.
	 */
	@Transactional
	public UUID add(CurrentEditor editor, String fileName, long size, InputStream content) throws IOException {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into import_job (id, state, uploaded_at, editor_id, editor_name, file_name, file_size, changed_at, held_until)
					values (:id, 'waiting', :now, :editor, :name, :file, :size, :now, now() + interval '30 seconds')""")
			.param("id", id)
			.param("now", now())
			.param("editor", editor.id().value())
			.param("name", editor.name())
			.param("file", fileName)
			.param("size", size)
			.update();
		int position = 0;
		for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
			this.jdbc.sql("insert into import_chunk (job_id, position, content) values (?, ?, ?)")
				.params(id, position++, piece)
				.update();
		}
		return id;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	Optional<ImportJob> find(UUID id) {
		return this.jdbc.sql("select * from import_job where id = ?")
			.param(id)
			.query((row, _) -> ImportJob.read(row))
			.optional();
	}

	/**
	 * The latest imports.
	 */
	List<ImportJob> latest(int limit) {
		return this.jdbc.sql("select * from import_job order by uploaded_at desc, id limit ?")
			.param(limit)
			.query((row, _) -> ImportJob.read(row))
			.list();
	}

	List<Problem> problems(UUID id) {
		return this.jdbc
			.sql("select file, line, field, code, value from import_problem where job_id = ? order by position")
			.param(id)
			.query((row, _) -> new Problem(row.getString("file"), row.getLong("line"), row.getString("field"),
					row.getString("code"), row.getString("value")))
			.list();
	}

	/**
	 * Writes the file of an import down, a piece at a time.
	 */
	void copy(UUID id, Path target) {
		List<Integer> pieces = this.jdbc.sql("select position from import_chunk where job_id = ? order by position")
			.param(id)
			.query((row, _) -> row.getInt(1))
			.list();
		try (OutputStream out = Files.newOutputStream(target)) {
			for (int piece : pieces) {
				out.write(this.jdbc.sql("select content from import_chunk where job_id = ? and position = ?")
					.params(id, piece)
					.query((row, _) -> row.getBytes(1))
					.single());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Leads an import from one state to another, and begins to count anew.
	 * @return whether it was in the first
	 */
	@Transactional
	public boolean move(UUID id, ImportState from, ImportState to) {
		return this.jdbc
			.sql("""
					update import_job set state = :to, changed_at = :now, bytes_done = 0, rows_done = 0, letters = 0, texts = 0, %s
					where id = :id and state = :from and not cancel_requested"""
				.formatted(HELD))
			.param("to", to.code())
			.param("now", now())
			.param("id", id)
			.param("from", from.code())
			.update() == 1;
	}

	/**
	 * Notes how far an import has come, for everybody to see at once.
	 * @return whether it shall go on
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public boolean reached(UUID id, Progress.Tally tally, long total) {
		return this.jdbc.sql("""
				update import_job
				set bytes_done = :bytes, bytes_total = greatest(:total, :bytes), rows_done = :rows, letters = :letters,
					texts = :texts, changed_at = :now
				where id = :id and not cancel_requested and state in ('checking', 'importing')""")
			.param("bytes", tally.bytes())
			.param("total", total)
			.param("rows", tally.rows())
			.param("letters", tally.letters())
			.param("texts", tally.texts())
			.param("now", now())
			.param("id", id)
			.update() == 1;
	}

	/**
	 * Ends a step, with the problems that were found.
	 */
	@Transactional
	public void end(UUID id, ImportState state, Problems problems) {
		List<Problem> kept = problems.kept();
		this.jdbc.sql("delete from import_problem where job_id = ?").param(id).update();
		this.batches.batchUpdate("""
				insert into import_problem (job_id, position, file, line, field, code, value)
				values (?, ?, ?, ?, ?, ?, ?)""", IntStream.range(0, kept.size()).mapToObj((place) -> {
			Problem problem = kept.get(place);
			return new Object[] { id, place, problem.file(), problem.row(), problem.column(), problem.code(),
					problem.value() };
		}).toList());
		this.jdbc.sql("update import_job set state = :state, problems = :problems, changed_at = :now where id = :id")
			.param("state", state.code())
			.param("problems", problems.count())
			.param("now", now())
			.param("id", id)
			.update();
		if (!state.isOpen()) {
			forgetFile(id);
		}
	}

	/**
	 * Ends an import in the very transaction that adds its letters.
	 * @return whether it may end so
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean done(UUID id) {
		forgetFile(id);
		return this.jdbc.sql("""
				update import_job set state = 'done', problems = 0, bytes_done = bytes_total, changed_at = :now
				where id = :id and state = 'importing' and not cancel_requested""")
			.param("now", now())
			.param("id", id)
			.update() == 1;
	}

	/**
	 * Asks an import to stop; one that does not run is stopped at once.
	 */
	@Transactional
	public boolean cancel(UUID id) {
		boolean stopped = this.jdbc.sql("""
				update import_job set state = 'cancelled', changed_at = :now
				where id = :id and state in ('waiting', 'checked', 'interrupted')""")
			.param("now", now())
			.param("id", id)
			.update() == 1;
		if (stopped) {
			forgetFile(id);
			return true;
		}
		return this.jdbc.sql("""
				update import_job set cancel_requested = true
				where id = :id and state in ('checking', 'importing') and not cancel_requested""")
			.param("id", id)
			.update() == 1;
	}

	/**
	 * Says for a while longer that this node works on imports.
	 */
	@Transactional
	public void hold(Collection<UUID> ids) {
		this.jdbc.sql("update import_job set %s where id in (:ids)".formatted(HELD)).param("ids", ids).update();
	}

	/**
	 * Says that this node does not work on imports any more.
	 */
	@Transactional
	public void release(Collection<UUID> ids) {
		this.jdbc.sql("update import_job set held_until = null where id in (:ids)").param("ids", ids).update();
	}

	/**
	 * Says of the imports that were under way when their node ended that they were.
	 */
	@Transactional
	public int interrupt() {
		return this.jdbc.sql("""
				update import_job set state = 'interrupted', cancel_requested = false, changed_at = :now
				where state in ('waiting', 'checking', 'importing') and (held_until is null or held_until < now())""")
			.param("now", now())
			.update();
	}

	private void forgetFile(UUID id) {
		this.jdbc.sql("delete from import_chunk where job_id = ?").param(id).update();
	}

}
