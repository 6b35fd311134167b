package org.lettersarchive.transcription;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lettersarchive.comparison.Succession;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.ReadingTexts;
import org.lettersarchive.text.LetterText;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the passages of published texts the numbers by which they can be linked to. A
 * passage that carries on one of the publication before keeps its number, and one that
 * comes back word for word gets it again; every other gets a number that no passage of
 * the letter ever had.
 */
@Component
class PassageNumbers implements SmartInitializingSingleton {

	/** How many publications back a passage that was taken out is looked for. */
	private static final int FARTHEST_BACK = 20;

	private final JdbcClient jdbc;

	private final ReadingTexts texts;

	private final TransactionTemplate transaction;

	PassageNumbers(JdbcClient jdbc, ReadingTexts texts, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Before the first page is made.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		numberWhatHasNone();
	}

	/**
	 * What was published before passages had numbers, gets them now.
	 */
	void numberWhatHasNone() {
		List<Publication> without = this.jdbc.sql("""
				select e.letter_id, e.transcription_id, e.publication from history_entry e
				where e.kind = 'published' and not exists (
					select from passage_numbering n where n.letter_id = e.letter_id and n.publication = e.publication)
				order by e.letter_id, e.publication""")
			.query((row, _) -> new Publication(row.getLong("letter_id"), row.getObject("transcription_id", UUID.class),
					row.getInt("publication")))
			.list();
		without.forEach((publication) -> this.transaction.executeWithoutResult((_) -> {
			this.texts.lock(new LetterId(publication.letterId()));
			if (!isNumbered(publication)) {
				number(publication);
			}
		}));
	}

	private boolean isNumbered(Publication publication) {
		return this.jdbc.sql("""
				select exists (
					select from passage_numbering where letter_id = :letter and publication = :publication)""")
			.param("letter", publication.letterId())
			.param("publication", publication.publication())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Numbers the passages of what was just published. The letter has to be locked.
	 */
	void number(Publication publication) {
		Iterator<Numbered> published = published(publication).iterator();
		List<String> passages = passages(published.next().text());
		Optional<Numbered> before = published.hasNext() ? Optional.of(published.next()) : Optional.empty();
		List<Integer> known = before.map(Numbered::numbers).orElse(List.of());
		Succession succession = Succession.of(before.map(Numbered::passages).orElse(List.of()), passages);
		List<Optional<Integer>> numbers = new ArrayList<>(
				succession.predecessors().stream().map((place) -> place.map(known::get)).toList());
		while (published.hasNext() && numbers.stream().anyMatch(Optional::isEmpty)) {
			bringBack(published.next(), passages, numbers);
		}
		insert(publication, numbered(numbers, firstFree(publication)), succession, known);
	}

	private static void bringBack(Numbered earlier, List<String> passages, List<Optional<Integer>> numbers) {
		for (int place = 0; place < passages.size(); place++) {
			int then = earlier.passages().indexOf(passages.get(place));
			if (numbers.get(place).isEmpty() && then >= 0
					&& !numbers.contains(Optional.of(earlier.numbers().get(then)))) {
				numbers.set(place, Optional.of(earlier.numbers().get(then)));
			}
		}
	}

	private static List<Integer> numbered(List<Optional<Integer>> numbers, int firstFree) {
		int next = firstFree;
		List<Integer> all = new ArrayList<>();
		for (Optional<Integer> number : numbers) {
			all.add(number.isPresent() ? number.get() : next++);
		}
		return all;
	}

	private static List<String> passages(String text) {
		return LetterText.ofCanonical(text).passages().map((passage) -> LetterText.of(passage).canonical()).toList();
	}

	private int firstFree(Publication publication) {
		return this.jdbc.sql("""
				select coalesce(max(number), 0) + 1 from passage_numbering, unnest(numbers) as number
				where letter_id = :letter""").param("letter", publication.letterId()).query(Integer.class).single();
	}

	/**
	 * The publication and those of the same text before it, the latest first.
	 */
	private List<Numbered> published(Publication publication) {
		return this.jdbc
			.sql("""
					select s.text, coalesce(n.numbers, '{}') as numbers
					from history_entry p
					join history_entry s on s.transcription_id = p.transcription_id and s.revision = p.revision and s.kind = 'submitted'
					left join passage_numbering n on n.letter_id = p.letter_id and n.publication = p.publication
					where p.transcription_id = :transcription and p.kind = 'published' and p.publication <= :publication
						and s.text is not null
					order by p.publication desc
					limit :limit""")
			.param("transcription", publication.transcriptionId())
			.param("publication", publication.publication())
			.param("limit", FARTHEST_BACK + 1)
			.query((row, _) -> new Numbered(row.getString("text"), numbers(row)))
			.list();
	}

	private static List<Integer> numbers(ResultSet row) throws SQLException {
		Array numbers = row.getArray("numbers");
		return Arrays.asList((Integer[]) numbers.getArray());
	}

	private void insert(Publication publication, List<Integer> numbers, Succession succession, List<Integer> known) {
		if (numbers.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				insert into passage_numbering (letter_id, publication, numbers)
				values (:letter, :publication, :numbers)""")
			.param("letter", publication.letterId())
			.param("publication", publication.publication())
			.param("numbers", numbers.toArray(Integer[]::new))
			.update();
		succession.shares()
			.forEach((share) -> this.jdbc.sql("""
					insert into passage_descent (letter_id, publication, older, newer)
					values (:letter, :publication, :older, :newer)""")
				.param("letter", publication.letterId())
				.param("publication", publication.publication())
				.param("older", known.get(share.older()))
				.param("newer", numbers.get(share.newer()))
				.update());
	}

	/**
	 * Something that was published as a text of a letter.
	 */
	record Publication(long letterId, UUID transcriptionId, int publication) {
	}

	private record Numbered(String text, List<Integer> numbers) {

		List<String> passages() {
			return PassageNumbers.passages(this.text);
		}

	}

}
