package org.lettersarchive.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which letters are asked for. Values of one kind are alternatives, kinds add up, and an
 * empty set asks for nothing in particular.
 *
 * @param senders ids of correspondents, or {@link #UNKNOWN} for letters without a sender
 * @param recipients ids of correspondents, or {@link #UNKNOWN}
 * @param from the first day a letter may have been written on
 * @param to the last day a letter may have been written on
 * @param topics ids of topics
 * @param statuses how far the letters are identified
 * @param text whether a reading text is published
 */
public record LetterFilter(Set<String> senders, Set<String> recipients, Optional<LocalDate> from,
		Optional<LocalDate> to, Set<String> topics, Set<IdentificationStatus> statuses, Optional<Boolean> text) {

	/** Stands for letters without a sender or recipient. */
	public static final String UNKNOWN = "unknown";

	/**
	 * Asks for every published letter.
	 */
	public static LetterFilter everything() {
		return new LetterFilter(Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of(), Set.of(),
				Optional.empty());
	}

	/**
	 * Asks for the letters that may have been written on one of these days.
	 */
	public static LetterFilter between(LocalDate first, LocalDate last) {
		return new LetterFilter(Set.of(), Set.of(), Optional.of(first), Optional.of(last), Set.of(), Set.of(),
				Optional.empty());
	}

	public static LetterFilter aboutTopic(String topic) {
		return new LetterFilter(Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of(topic), Set.of(),
				Optional.empty());
	}

}
