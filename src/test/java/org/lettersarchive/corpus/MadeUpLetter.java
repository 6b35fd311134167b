package org.lettersarchive.corpus;

import java.util.List;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/**
 * A letter that nobody wrote.
 *
 * @param number the first is 1; it is also the key in the database
 * @param state whether the public sees it
 * @param answers the number of the letter it answers
 */
record MadeUpLetter(long number, String slug, String collection, String state, String status, MadeUpDate date,
		String title, @Nullable String titleKo, String summary, @Nullable String summaryKo, @Nullable String delivery,
		@Nullable String disagreement, String confidence, List<String> senders, List<String> recipients,
		List<String> topics, List<MadeUpClaim> claims, OptionalLong answers, List<MadeUpText> texts) {
}
