package org.lettersarchive.preservation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lettersarchive.identity.CurrentEditor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps in the database which packages were made, are being made, and how far they are.
 */
@Component
class PackageJobs {

	private static final String PACKAGES = """
			select p.*, p.state_version >= coalesce((select version from last_withdrawal), 0) as complete
			from archive_package p
			""";

	/** Between the moment that a package is asked for and the one it is begun. */
	private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	PackageJobs(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Notes that a package is wanted, unless one is being made.
	 */
	@Transactional
	public Optional<PackageJob> add(CurrentEditor editor) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into archive_package (id, state, started_at, editor_id, editor_name, changed_at)
				values (:id, 'waiting', :now, :editor, :name, :now)
				on conflict do nothing""")
			.param("id", id)
			.param("now", now())
			.param("editor", editor.id().value())
			.param("name", editor.name())
			.update();
		return find(id);
	}

	private OffsetDateTime now() {
		return at(this.clock.instant());
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	Optional<PackageJob> find(UUID id) {
		return this.jdbc.sql(PACKAGES + "where p.id = ?").param(id).query((row, _) -> PackageJob.read(row)).optional();
	}

	/**
	 * The latest, whatever became of them.
	 */
	List<PackageJob> latest(int limit) {
		return this.jdbc.sql(PACKAGES + "order by p.started_at desc, p.id limit ?")
			.param(limit)
			.query((row, _) -> PackageJob.read(row))
			.list();
	}

	/**
	 * The latest that was finished.
	 */
	Optional<MadePackage> latestMade() {
		return this.jdbc.sql(PACKAGES + "where p.state = 'done' order by p.changed_at desc, p.id limit 1")
			.query((row, _) -> MadePackage.read(row))
			.optional();
	}

	/**
	 * The latest that has a name; the same state of the archive gives the same.
	 */
	Optional<MadePackage> made(String fileName) {
		return this.jdbc.sql(PACKAGES + "where p.file_name = ? order by p.changed_at desc, p.id limit 1")
			.param(fileName)
			.query((row, _) -> MadePackage.read(row))
			.optional();
	}

	/**
	 * Since when something is missing that was public before.
	 */
	Optional<Instant> lastWithdrawal() {
		return this.jdbc.sql("select withdrawn_at from last_withdrawal")
			.query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.optional();
	}

	/**
	 * Leads a package from one state to another.
	 * @return whether it was in the first, and shall go on
	 */
	@Transactional
	public boolean move(UUID id, PackageState from, PackageState to) {
		return this.jdbc.sql("""
				update archive_package set state = :to, changed_at = :now
				where id = :id and state = :from and not cancel_requested""")
			.param("to", to.code())
			.param("now", now())
			.param("id", id)
			.param("from", from.code())
			.update() == 1;
	}

	/**
	 * Notes how many letters are packed, for everybody to see at once.
	 * @return whether it shall go on
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public boolean reached(UUID id, long letters, long total) {
		return this.jdbc.sql("""
				update archive_package set letters_done = :letters, letters_total = :total, changed_at = :now
				where id = :id and state = 'packing' and not cancel_requested""")
			.param("letters", letters)
			.param("total", total)
			.param("now", now())
			.param("id", id)
			.update() == 1;
	}

	/**
	 * Notes what was made.
	 * @return whether somebody still wants it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean done(UUID id, String fileName, PackedArchive packed) {
		return this.jdbc.sql("""
				update archive_package
				set state = 'done', changed_at = :now, file_name = :name, file_size = :size, sha256 = :sha256,
					letters = :letters, state_version = :version, state_at = :at,
					tei_documents = :tei, tei_invalid = :teiInvalid, tei_problem = :teiProblem,
					cmif_documents = :cmif, cmif_invalid = :cmifInvalid, cmif_problem = :cmifProblem,
					oai_records = :oai, oai_invalid = :oaiInvalid, oai_problem = :oaiProblem
				where id = :id and state = 'checking' and not cancel_requested""")
			.param("now", now())
			.param("name", fileName)
			.param("size", packed.size())
			.param("sha256", packed.sha256())
			.param("letters", packed.letters())
			.param("version", packed.version())
			.param("at", at(packed.state()))
			.param("tei", packed.tei().documents())
			.param("teiInvalid", packed.tei().invalid())
			.param("teiProblem", packed.tei().firstProblem())
			.param("cmif", packed.cmif().documents())
			.param("cmifInvalid", packed.cmif().invalid())
			.param("cmifProblem", packed.cmif().firstProblem())
			.param("oai", packed.oai().documents())
			.param("oaiInvalid", packed.oai().invalid())
			.param("oaiProblem", packed.oai().firstProblem())
			.param("id", id)
			.update() == 1;
	}

	/**
	 * Ends a package of which nothing came.
	 */
	@Transactional
	public void end(UUID id, PackageState state) {
		this.jdbc.sql("""
				update archive_package set state = :state, changed_at = :now
				where id = :id and state in ('waiting', 'packing', 'checking')""")
			.param("state", state.code())
			.param("now", now())
			.param("id", id)
			.update();
	}

	/**
	 * Asks that a package be given up.
	 */
	@Transactional
	public boolean cancel(UUID id) {
		return this.jdbc.sql("""
				update archive_package set cancel_requested = true
				where id = :id and state in ('waiting', 'packing', 'checking') and not cancel_requested""")
			.param("id", id)
			.update() == 1;
	}

	/**
	 * Says of a package on which nobody works any more that it was interrupted.
	 * @return whether there was one
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean interrupt() {
		return this.jdbc.sql("""
				update archive_package set state = 'interrupted', changed_at = :now
				where state in ('packing', 'checking') or state = 'waiting' and started_at < :longAgo""")
			.param("now", now())
			.param("longAgo", at(this.clock.instant().minus(LONGEST_WAIT)))
			.update() > 0;
	}

	/**
	 * Gives up all packages but the newest, and those with something that was withdrawn.
	 * @return the names of the files that are not needed any more
	 */
	@Transactional
	public List<String> removeAllBut(int newest) {
		return this.jdbc.sql("""
				with kept as (
					select file_name from (
						select file_name, max(changed_at) as made_at from archive_package
						where state = 'done' and removed_at is null
							and state_version >= coalesce((select version from last_withdrawal), 0)
						group by file_name order by made_at desc, file_name limit :newest) as k),
				removed as (
					update archive_package set removed_at = :now
					where state = 'done' and removed_at is null and file_name not in (select file_name from kept)
					returning file_name)
				select distinct file_name from removed""")
			.param("newest", newest)
			.param("now", now())
			.query((row, _) -> row.getString(1))
			.list();
	}

}
