package org.lettersarchive.letter;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The letters before and after one in time, among all and among those of the same sender.
 */
public record Neighbours(Optional<PublishedLetter> earlier, Optional<PublishedLetter> later,
		Optional<PublishedLetter> earlierBySender, Optional<PublishedLetter> laterBySender) {

	/**
	 * Tells the neighbours apart.
	 * @param letter the letter between them
	 * @param around all its neighbours, in order
	 */
	static Neighbours of(PublishedLetter letter, List<PublishedLetter> around) {
		List<PublishedLetter> before = around.stream().filter((other) -> ORDER.compare(other, letter) < 0).toList();
		List<PublishedLetter> after = around.stream().filter((other) -> ORDER.compare(other, letter) > 0).toList();
		return new Neighbours(before.reversed().stream().findFirst(), after.stream().findFirst(),
				before.reversed().stream().filter((other) -> sameSender(letter, other)).findFirst(),
				after.stream().filter((other) -> sameSender(letter, other)).findFirst());
	}

	private static final Comparator<PublishedLetter> ORDER = Comparator.comparing(PublishedLetter::sortDate)
		.thenComparing(PublishedLetter::sequence)
		.thenComparing((letter) -> letter.id().value());

	private static boolean sameSender(PublishedLetter letter, PublishedLetter other) {
		return !Collections.disjoint(letter.senders(), other.senders());
	}

}
