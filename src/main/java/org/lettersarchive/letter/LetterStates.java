package org.lettersarchive.letter;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.roaringbitmap.RoaringBitmap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the {@link LetterBitmaps} of the last states of the archive, so that whoever
 * reads within a transaction counts among the letters that this transaction sees. A new
 * state is made of the one before and of the letters that changed since.
 */
@Component
class LetterStates {

	/** More than are asked for at a time. */
	private static final int KEPT = 8;

	private static final int ROWS_AT_A_TIME = 2_000;

	private static final String LETTERS = """
			select t.letter_id, t.status, t.has_text, t.keys, l.not_before - date '1970-01-01' as first_day,
				l.not_after - date '1970-01-01' as last_day, l.sort_date - date '1970-01-01' as listed_day
			from tallied_letter t join letter l on l.id = t.letter_id
			""";

	private final JdbcClient jdbc;

	private final TransactionTemplate oneState;

	private final ConcurrentSkipListMap<Long, Kept> states = new ConcurrentSkipListMap<>();

	private final Lock making = new ReentrantLock();

	LetterStates(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.oneState = new TransactionTemplate(transactions);
		this.oneState.setReadOnly(true);
		this.oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * The letters as they are published now, or when the transaction began.
	 */
	LetterBitmaps present() {
		return Objects.requireNonNull(this.oneState.execute((_) -> {
			long version = this.jdbc.sql("select version from archive_version").query(Long.class).single();
			Kept kept = this.states.get(version);
			return (kept != null) ? kept.letters() : make(version);
		}));
	}

	private LetterBitmaps make(long version) {
		this.making.lock();
		try {
			Map.Entry<Long, Kept> before = this.states.floorEntry(version);
			if (before != null && before.getKey() == version) {
				return before.getValue().letters();
			}
			Extent extent = extent();
			LetterBitmaps letters = (before != null) ? changedSince(before.getValue()) : readAll();
			if (letters.all().getLongCardinality() != extent.letters()) {
				// Letters that were put into the database by hand are among no changes.
				letters = readAll();
			}
			this.states.put(version, new Kept(extent.lastChange(), letters));
			while (this.states.size() > KEPT) {
				this.states.pollFirstEntry();
			}
			return letters;
		}
		finally {
			this.making.unlock();
		}
	}

	private LetterBitmaps readAll() {
		LetterBitmaps.Writer writer = new LetterBitmaps.Writer(LetterBitmaps.EMPTY, new RoaringBitmap());
		this.jdbc.sql(LETTERS + " order by t.letter_id").withFetchSize(ROWS_AT_A_TIME).query((row) -> {
			writer.add(letter(row));
		});
		return writer.written();
	}

	private Extent extent() {
		return this.jdbc.sql("""
				select (select coalesce(sum(letters), 0) from letter_tally where kind = 'all') as letters,
					(select coalesce(max(changed_at), '-infinity') from letter_change) as last_change""")
			.query((row, _) -> new Extent(row.getLong("letters"), row.getObject("last_change", OffsetDateTime.class)))
			.single();
	}

	/**
	 * Changes are dated one after the other, so that those of a later state are later.
	 */
	private LetterBitmaps changedSince(Kept before) {
		int[] changed = this.jdbc.sql("select letter_id from letter_change where changed_at > :moment")
			.param("moment", before.lastChange())
			.query(Integer.class)
			.list()
			.stream()
			.mapToInt(Integer::intValue)
			.toArray();
		if (changed.length == 0) {
			return before.letters();
		}
		LetterBitmaps.Writer writer = new LetterBitmaps.Writer(before.letters(), RoaringBitmap.bitmapOf(changed));
		this.jdbc.sql(LETTERS + " where t.letter_id = any (:changed)")
			.param("changed", changed)
			.withFetchSize(ROWS_AT_A_TIME)
			.query((row) -> {
				writer.add(letter(row));
			});
		return writer.written();
	}

	private static TalliedLetter letter(ResultSet row) throws SQLException {
		Array keys = row.getArray("keys");
		return new TalliedLetter(row.getInt("letter_id"), row.getString("status"), row.getBoolean("has_text"),
				List.of((String[]) keys.getArray()), row.getObject("first_day", Integer.class),
				row.getObject("last_day", Integer.class), row.getInt("listed_day"));
	}

	/**
	 * How many letters a state has, and when the last of them changed.
	 */
	private record Extent(long letters, OffsetDateTime lastChange) {
	}

	/**
	 * The letters of a state, and when the last of them changed.
	 */
	private record Kept(OffsetDateTime lastChange, LetterBitmaps letters) {
	}

}
