package org.lettersarchive.transcription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chain.Sha256;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.letter.ReadingTexts;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.text.LetterText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks every history in the archive, and that the public reads what it says. It reads
 * entry by entry and holds no more than the present chain's hashes.
 */
@Component
public class HistoryCheck {

	private static final int FETCH_SIZE = 50;

	private final JdbcClient jdbc;

	private final ReadingTexts texts;

	private final LetterRegister letters;

	private final TransactionTemplate snapshot;

	public HistoryCheck(JdbcClient jdbc, ReadingTexts texts, LetterRegister letters,
			PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.letters = letters;
		this.snapshot = new TransactionTemplate(transactions);
		this.snapshot.setReadOnly(true);
		// Everything as it is at one moment, whatever is published meanwhile.
		this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Checks all, up to the first broken link.
	 */
	public Outcome run() {
		Outcome outcome = this.snapshot.execute((_) -> {
			Walk walk = new Walk();
			try {
				walk.overAllTranscriptions();
				return walk.outcome(Optional.empty());
			}
			catch (BrokenLinkException ex) {
				return walk.outcome(Optional.of(ex.link));
			}
		});
		if (outcome == null) {
			throw new IllegalStateException("The check has an outcome");
		}
		return outcome;
	}

	/**
	 * What was found.
	 *
	 * @param transcriptions how many were checked
	 * @param entries how many entries of their history
	 * @param textsWithoutHistory published texts from before there was a history
	 * @param anchor the hash of all heads, to be kept elsewhere and compared
	 * @param broken the first broken link, if there is one
	 */
	public record Outcome(long transcriptions, long entries, long textsWithoutHistory, String anchor,
			Optional<String> broken) {
	}

	private static final class BrokenLinkException extends RuntimeException {

		private final String link;

		BrokenLinkException(String link) {
			super(link);
			this.link = link;
		}

	}

	/**
	 * One way through all histories, transcription by transcription, entry by entry.
	 */
	private final class Walk {

		private final MessageDigest heads = sha256();

		private long transcriptions;

		private long entries;

		private long publicTexts;

		private long textsWithoutHistory;

		private @Nullable Chain chain;

		void overAllTranscriptions() {
			HistoryCheck.this.jdbc
				.sql("""
						select t.id, t.letter_id as of_letter, t.witness_id as of_witness, t.language as in_language,
							t.revision as latest_revision, t.published_revision, h.number as head_number, h.hash as head_hash,
							%s, e.text, n.numbers as passages
						from transcription t
						left join history_head h on h.transcription_id = t.id
						left join history_entry e on e.transcription_id = t.id
						left join passage_numbering n on n.letter_id = e.letter_id and n.publication = e.publication
						order by t.id, e.number"""
					.formatted(HistoryRows.COLUMNS))
				.withFetchSize(FETCH_SIZE)
				.query(this::read);
			endChain();
			compareNumberOfTexts();
		}

		private void read(ResultSet row) throws SQLException {
			UUID id = row.getObject("id", UUID.class);
			if (this.chain == null || !this.chain.id.equals(id)) {
				endChain();
				this.chain = new Chain(row);
				this.transcriptions++;
			}
			if (row.getObject("transcription_id") != null) {
				this.chain.add(HistoryRows.entry(row), row.getString("text"), row.getBoolean("withheld"));
				this.chain.checkPassages(HistoryRows.entry(row), row.getArray("passages"));
				this.entries++;
			}
		}

		private void endChain() {
			Chain ended = this.chain;
			if (ended == null) {
				return;
			}
			ended.checkEnd();
			HistoryEntry published = ended.published;
			var read = HistoryCheck.this.texts.find(new LetterId(ended.letter), new SourceId(ended.witness),
					ended.language);
			if (published == null && read.isPresent()) {
				throw ended.broken(read.get().revision(),
						"the public reads a text that was not published or was withdrawn");
			}
			if (published != null) {
				if (read.isEmpty()) {
					throw ended.broken(published.revision(), "the published text is missing");
				}
				compare(ended, published, read.get());
				this.publicTexts++;
			}
			this.heads
				.update("%s %d %s\n".formatted(ended.id, ended.number, ended.hash).getBytes(StandardCharsets.UTF_8));
		}

		private static void compare(Chain chain, HistoryEntry published, ReadingTexts.PublicText read) {
			boolean same = Sha256.of(read.body()).hex().equals(published.textHash())
					&& read.revision() == published.revision()
					&& Integer.valueOf(read.publication()).equals(published.publication())
					&& read.revisionHash().equals(published.hash()) && read.reviewedBy().equals(published.editorName());
			if (!same) {
				throw chain.broken(published.revision(), "the published text differs from its revision");
			}
		}

		private void compareNumberOfTexts() {
			ReadingTexts.Tally tally = HistoryCheck.this.texts.count();
			this.textsWithoutHistory = tally.withoutHistory();
			if (tally.withHistory() != this.publicTexts) {
				throw new BrokenLinkException(
						"%d published texts claim a history, %d have one: a transcription is missing"
							.formatted(tally.withHistory(), this.publicTexts));
			}
		}

		Outcome outcome(Optional<String> broken) {
			String anchor = HexFormat.of().formatHex(this.heads.digest());
			return new Outcome(this.transcriptions, this.entries, this.textsWithoutHistory, anchor, broken);
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

	/**
	 * The history of one transcription, as far as it was read.
	 */
	private final class Chain {

		private final UUID id;

		private final long letter;

		private final String witness;

		private final String language;

		private final int latestRevision;

		private final @Nullable Integer publishedRevision;

		private final @Nullable Integer headNumber;

		private final @Nullable String headHash;

		// The hashes of the texts of all revisions, by number.
		private final Map<Integer, String> texts = new HashMap<>();

		// How many passages each of them has.
		private final Map<Integer, Long> passages = new HashMap<>();

		private int number;

		// The last revision that is known; those that were never public may have been
		// withheld.
		private int revision;

		private boolean hasGaps;

		private String hash = "";

		private @Nullable HistoryEntry published;

		Chain(ResultSet row) throws SQLException {
			this.id = row.getObject("id", UUID.class);
			this.letter = row.getLong("of_letter");
			this.witness = row.getString("of_witness");
			this.language = row.getString("in_language");
			this.latestRevision = row.getInt("latest_revision");
			this.publishedRevision = (Integer) row.getObject("published_revision");
			this.headNumber = (Integer) row.getObject("head_number");
			this.headHash = row.getString("head_hash");
		}

		void add(HistoryEntry entry, @Nullable String text, boolean withheld) {
			if (entry.number() != this.number + 1) {
				throw broken(entry.revision(), "entry %d of its history is missing".formatted(this.number + 1));
			}
			if (!entry.previousHash().equals(this.hash)) {
				throw broken(entry.revision(), "entry %d has a wrong previous hash".formatted(entry.number()));
			}
			this.hasGaps |= withheld;
			if (text != null && !Sha256.of(text).hex().equals(entry.textHash())) {
				throw broken(entry.revision(), "the text was altered");
			}
			if (!withheld && !entry.isSealed()) {
				throw broken(entry.revision(), "entry %d was altered".formatted(entry.number()));
			}
			if (entry.letter() != this.letter || !entry.witness().equals(this.witness)
					|| !entry.language().equals(this.language)) {
				throw broken(entry.revision(), "it belongs to another letter, witness or language");
			}
			follow(entry, text, withheld);
			this.number = entry.number();
			this.hash = entry.hash();
		}

		private void follow(HistoryEntry entry, @Nullable String text, boolean withheld) {
			if (entry.kind() == EntryKind.SUBMITTED) {
				if (text == null && !withheld || entry.revision() <= this.revision
						|| !this.hasGaps && entry.revision() > this.revision + 1) {
					throw broken(entry.revision(), "revision %d is missing".formatted(this.revision + 1));
				}
				this.revision = entry.revision();
				this.texts.put(entry.revision(), entry.textHash());
				if (text != null) {
					this.passages.put(entry.revision(), LetterText.ofCanonical(text).passages().count());
				}
			}
			else if (entry.kind() != EntryKind.WITHHELD && !entry.textHash().equals(this.texts.get(entry.revision()))) {
				throw broken(entry.revision(), "entry %d is about another text".formatted(entry.number()));
			}
			switch (entry.kind()) {
				case PUBLISHED -> this.published = entry;
				case WITHDRAWN -> this.published = null;
				case SUBMITTED, RETURNED, WITHHELD -> {
				}
			}
		}

		/**
		 * What was published before passages had numbers, has none until the archive
		 * starts.
		 */
		void checkPassages(HistoryEntry entry, @Nullable Array numbers) throws SQLException {
			if (numbers == null || this.hasGaps && !this.passages.containsKey(entry.revision())) {
				return;
			}
			List<Integer> given = List.of((Integer[]) numbers.getArray());
			if (new HashSet<>(given).size() != this.passages.getOrDefault(entry.revision(), 0L)
					|| given.size() > new HashSet<>(given).size()) {
				throw broken(entry.revision(), "its passages have wrong numbers");
			}
		}

		void checkEnd() {
			if (this.headNumber == null || this.headHash == null) {
				if (this.number > 0 || this.latestRevision > 0) {
					throw broken(this.latestRevision, "the head of its history is missing");
				}
				return;
			}
			if (this.headNumber > this.number) {
				throw broken(this.latestRevision,
						"entries %d to %d of its history are missing".formatted(this.number + 1, this.headNumber));
			}
			if (this.headNumber != this.number || !this.headHash.equals(this.hash)) {
				throw broken(this.revision, "the head of its history is another");
			}
			if (this.latestRevision != this.revision || !Objects.equals(this.publishedRevision,
					(this.published != null) ? this.published.revision() : null)) {
				throw broken(this.latestRevision, "its state does not follow from its history");
			}
		}

		BrokenLinkException broken(int revision, String what) {
			LetterId id = new LetterId(this.letter);
			String slug = Optional.ofNullable(HistoryCheck.this.letters.find(List.of(id)).get(id))
				.map((letter) -> letter.slug().value())
				.orElse("number " + this.letter);
			return new BrokenLinkException("Letter %s, transcription %s (%s, %s), revision %d: %s".formatted(slug,
					this.id, this.witness, this.language, revision, what));
		}

	}

}
