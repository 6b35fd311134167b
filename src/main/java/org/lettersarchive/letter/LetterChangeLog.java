package org.lettersarchive.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The changes as the database notes them, whoever makes them.
 */
@Component
class LetterChangeLog implements LetterChanges {

	private static final String COLUMNS = "select c.letter_id, c.slug, c.changed_at, c.deleted from changed_letter c where ";

	private final JdbcClient jdbc;

	LetterChangeLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	// Waits for those who are about to commit with an earlier date.
	@Override
	public Instant now() {
		this.jdbc.sql("select pg_advisory_xact_lock_shared(hashtext('letter_change'))").query((_) -> {
		});
		return this.jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
	}

	@Override
	public Optional<Instant> earliest() {
		return bound("min");
	}

	@Override
	public Optional<Instant> latest() {
		return bound("max");
	}

	private Optional<Instant> bound(String function) {
		return this.jdbc.sql("select " + function + "(changed_at) from letter_change")
			.query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
				.map(OffsetDateTime::toInstant))
			.single();
	}

	@Override
	public Optional<ChangedLetter> find(Slug slug) {
		return this.jdbc.sql(COLUMNS + "c.slug = :slug")
			.param("slug", slug.value())
			.query((row, _) -> changed(row))
			.optional();
	}

	@Override
	public Optional<ChangedLetter> find(LetterId letter) {
		return this.jdbc.sql(COLUMNS + "c.letter_id = :letter")
			.param("letter", letter.value())
			.query((row, _) -> changed(row))
			.optional();
	}

	@Override
	public List<ChangedLetter> find(Collection<LetterId> letters) {
		return letters.isEmpty() ? List.of()
				: this.jdbc.sql(COLUMNS + "c.letter_id in (:letters)")
					.param("letters", letters.stream().map(LetterId::value).toList())
					.query((row, _) -> changed(row))
					.list();
	}

	@Override
	public List<ChangedLetter> find(ChangeQuery query, int limit) {
		Conditions conditions = Conditions.of(query);
		return this.jdbc.sql(COLUMNS + conditions.sql() + " order by c.changed_at, c.letter_id limit :limit")
			.params(conditions.parameters())
			.param("limit", limit)
			.query((row, _) -> changed(row))
			.list();
	}

	@Override
	public long count(ChangeQuery query) {
		Conditions conditions = Conditions.of(query);
		return this.jdbc.sql("select count(*) from changed_letter c where " + conditions.sql())
			.params(conditions.parameters())
			.query(Long.class)
			.single();
	}

	@Override
	public List<ChangedLetter> latest(ChangeQuery query, int limit) {
		Conditions conditions = Conditions.of(query);
		return this.jdbc
			.sql(COLUMNS + conditions.sql()
					+ " and not c.deleted order by c.changed_at desc, c.letter_id desc limit :limit")
			.params(conditions.parameters())
			.param("limit", limit)
			.query((row, _) -> changed(row))
			.list();
	}

	@Override
	public List<ChangedLetter> numbered(long first, long last) {
		// The numbers are said of both, so that neither is read as a whole.
		return this.jdbc
			.sql("""
					select c.letter_id, l.slug, c.changed_at, false as deleted
					from letter_change c join public_letter l on l.id = c.letter_id
					where c.changed_at is not null and c.letter_id between :first and :last and l.id between :first and :last
					order by c.letter_id""")
			.param("first", first)
			.param("last", last)
			.query((row, _) -> changed(row))
			.list();
	}

	@Override
	public long lastNumber() {
		return this.jdbc.sql("select coalesce(max(letter_id), 0) from letter_change").query(Long.class).single();
	}

	private static ChangedLetter changed(ResultSet row) throws SQLException {
		return new ChangedLetter(new LetterId(row.getLong("letter_id")), new Slug(row.getString("slug")),
				row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getBoolean("deleted"));
	}

	/**
	 * A query as SQL made of fixed parts, whose values are parameters.
	 */
	private record Conditions(String sql, Map<String, Object> parameters) {

		static Conditions of(ChangeQuery query) {
			List<String> sql = new ArrayList<>(List.of("true"));
			Map<String, Object> values = new HashMap<>();
			query.collection().ifPresent((collection) -> {
				sql.add("c.collection_id = :collection");
				values.put("collection", collection.value());
			});
			query.correspondent().ifPresent((person) -> {
				sql.add("exists (select from letter_participant p where p.letter_id = c.letter_id and p.correspondent_id = :person)");
				values.put("person", person.value());
			});
			query.from().ifPresent((from) -> {
				sql.add("c.changed_at >= :from");
				values.put("from", from.atOffset(ZoneOffset.UTC));
			});
			query.before().ifPresent((before) -> {
				sql.add("c.changed_at < :before");
				values.put("before", before.atOffset(ZoneOffset.UTC));
			});
			query.after().ifPresent((after) -> {
				sql.add("(c.changed_at, c.letter_id) > (:afterTime, :afterLetter)");
				values.put("afterTime", after.changedAt().atOffset(ZoneOffset.UTC));
				values.put("afterLetter", after.letter());
			});
			return new Conditions(String.join(" and ", sql), values);
		}

	}

}
