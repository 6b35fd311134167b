package org.lettersarchive.cataloguing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRecords;
import org.lettersarchive.record.RecordKeepers;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.Sheet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks that the history of every record is whole and that every record says what its
 * history says last. It changes nothing, and sees the database at one moment.
 */
@Component
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
		Walk walk = new Walk();
		this.jdbc.sql("select " + RecordHistory.COLUMNS + """
				, head_number, head_hash
				from amendment
				left join (select record_kind as head_kind, record_id as head_record, number as head_number,
					hash as head_hash from amendment_head) head
					on head_kind = record_kind and head_record = record_id
				order by record_kind, record_id collate "C", number""").withFetchSize(ROWS_AT_ONCE).query((row) -> {
			walk.take(RecordHistory.entry(row),
					new Amendment.Head(row.getInt("head_number"), row.getString("head_hash")));
		});
		walk.end();
		this.jdbc.sql("""
				select record_kind, record_id from amendment_head h
				where not exists (select from amendment a
					where a.record_kind = h.record_kind and a.record_id = h.record_id)
				limit 1""").query((row) -> {
			walk.miss(new RecordKey(row.getString("record_kind"), row.getString("record_id")));
		});
		return walk.outcome();
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

		private final MessageDigest ends = sha256();

		private @Nullable Amendment last;

		private Amendment.@Nullable Head head;

		private @Nullable String broken;

		private long entries;

		private long records;

		void take(Amendment entry, Amendment.Head head) {
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
			this.head = head;
		}

		void end() {
			Amendment end = this.last;
			this.last = null;
			if (end == null) {
				return;
			}
			this.records++;
			this.ends.update((end.record() + " " + end.hash() + "\n").getBytes(StandardCharsets.UTF_8));
			if (!new Amendment.Head(end.number(), end.hash()).equals(this.head)) {
				found("the history of %s does not end where it did".formatted(end.record()));
			}
			compareWithRecord(end);
		}

		void miss(RecordKey record) {
			found("the history of %s is missing".formatted(record));
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
			return new Outcome(this.entries, this.records, Optional.ofNullable(this.broken),
					HexFormat.of().formatHex(this.ends.digest()));
		}

		private static MessageDigest sha256() {
			try {
				return MessageDigest.getInstance("SHA-256");
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("Every Java has SHA-256", ex);
			}
		}

	}

}
