package org.lettersarchive.cataloguing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chain.Sha256;
import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRecords;
import org.lettersarchive.record.RecordKeepers;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.Sheet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks that the history of every record is whole and that every record says what its
 * history says last. It changes nothing, and sees the database at one moment.
 */
public class RecordHistoryCheck {

	private static final int ROWS_AT_ONCE = 500;

	private final JdbcClient jdbc;

	private final LetterRecords letters;

	private final RecordKeepers keepers;

	private final TransactionTemplate moment;

	public RecordHistoryCheck(JdbcClient jdbc, LetterRecords letters, RecordKeepers keepers,
			PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.letters = letters;
		this.keepers = keepers;
		this.moment = new TransactionTemplate(transactions);
		this.moment.setReadOnly(true);
		this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	public Outcome run() {
		Outcome outcome = this.moment.execute((_) -> check());
		if (outcome == null) {
			throw new IllegalStateException("A check has an outcome");
		}
		return outcome;
	}

	private Outcome check() {
		Walk walk = new Walk(heads());
		this.jdbc
			.sql("select " + RecordHistory.COLUMNS
					+ " from amendment order by record_kind, record_id collate \"C\", number")
			.withFetchSize(ROWS_AT_ONCE)
			.query((row) -> {
				walk.take(RecordHistory.entry(row));
			});
		walk.end();
		return walk.outcome();
	}

	private Map<RecordKey, Amendment.Head> heads() {
		Map<RecordKey, Amendment.Head> heads = new HashMap<>();
		this.jdbc.sql("select record_kind, record_id, number, hash from amendment_head").query((row) -> {
			heads.put(new RecordKey(row.getString("record_kind"), row.getString("record_id")),
					new Amendment.Head(row.getInt("number"), row.getString("hash")));
		});
		return heads;
	}

	/**
	 * What the check found.
	 *
	 * @param broken the first thing that is not as it must be
	 * @param anchor a hash over the ends of all histories, to be kept elsewhere
	 */
	public record Outcome(long entries, long records, Optional<String> broken, String anchor) {
	}

	private final class Walk {

		private final Map<RecordKey, Amendment.Head> heads;

		private final StringBuilder ends = new StringBuilder();

		private @Nullable Amendment last;

		private @Nullable String broken;

		private long entries;

		private long records;

		Walk(Map<RecordKey, Amendment.Head> heads) {
			this.heads = heads;
		}

		void take(Amendment entry) {
			if (this.last != null && !this.last.record().equals(entry.record())) {
				end();
			}
			Amendment before = this.last;
			int number = (before != null) ? before.number() + 1 : 1;
			String hash = (before != null) ? before.hash() : "";
			if (entry.number() != number) {
				found("entry %d of %s is missing".formatted(number, entry.record()));
			}
			else if (!entry.previousHash().equals(hash)) {
				found("entry %d of %s does not continue the entry before it".formatted(entry.number(), entry.record()));
			}
			else if (!entry.isSealed()) {
				found("entry %d of %s is not what was hashed".formatted(entry.number(), entry.record()));
			}
			this.entries++;
			this.last = entry;
		}

		void end() {
			Amendment end = this.last;
			this.last = null;
			if (end == null) {
				this.heads.keySet()
					.stream()
					.findAny()
					.ifPresent((record) -> found("the history of %s is missing".formatted(record)));
				return;
			}
			this.records++;
			this.ends.append(end.record()).append(' ').append(end.hash()).append('\n');
			if (!new Amendment.Head(end.number(), end.hash()).equals(this.heads.remove(end.record()))) {
				found("the history of %s does not end where it did".formatted(end.record()));
			}
			compareWithRecord(end);
		}

		private void compareWithRecord(Amendment end) {
			if (!isSaid(end)) {
				found("%s does not say what its history says last".formatted(end.record()));
			}
		}

		private boolean isSaid(Amendment end) {
			return RecordKind.ofCode(end.record().kind())
				.map((kind) -> RecordHistoryCheck.this.keepers.of(kind)
					.find(end.record().id())
					.map(Sheet::json)
					.equals(Optional.of(end.description())))
				.orElseGet(() -> RecordHistoryCheck.this.letters.find(new LetterId(Long.parseLong(end.record().id())))
					.filter((letter) -> letter.isSaidBy(LetterDescription.read(end.description())))
					.isPresent());
		}

		private void found(String problem) {
			if (this.broken == null) {
				this.broken = problem;
			}
		}

		Outcome outcome() {
			if (!this.heads.isEmpty()) {
				end();
			}
			return new Outcome(this.entries, this.records, Optional.ofNullable(this.broken),
					Sha256.of(this.ends.toString()).hex());
		}

	}

}
