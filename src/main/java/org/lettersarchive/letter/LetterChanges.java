package org.lettersarchive.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What changed when, for the public: the one place that feeds, harvests, sitemaps and
 * validators of caches ask.
 */
public interface LetterChanges {

	/**
	 * The present moment. All changes that are older can be seen by now.
	 */
	Instant now();

	/**
	 * When the first letter that there is changed last, if there is one.
	 */
	Optional<Instant> earliest();

	/**
	 * When anything changed last.
	 */
	Optional<Instant> latest();

	/**
	 * When a letter that is or was published changed last.
	 */
	Optional<ChangedLetter> find(Slug slug);

	/**
	 * The same by the number of the letter.
	 */
	Optional<ChangedLetter> find(LetterId letter);

	/**
	 * The same of several letters.
	 */
	List<ChangedLetter> find(Collection<LetterId> letters);

	/**
	 * The next changes, the oldest first.
	 * @param query which
	 * @param limit how many at most
	 */
	List<ChangedLetter> find(ChangeQuery query, int limit);

	/**
	 * How many changes there are.
	 */
	long count(ChangeQuery query);

	/**
	 * The letters that changed last, the latest first, without those that were taken from
	 * the public.
	 */
	List<ChangedLetter> latest(ChangeQuery query, int limit);

	/**
	 * The published letters among those with these numbers, for lists of all of them in
	 * parts that stay.
	 */
	List<ChangedLetter> numbered(long first, long last);

	/**
	 * The highest number of a letter, or zero.
	 */
	long lastNumber();

}
