package org.lettersarchive.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn, before it has a place.
 *
 * @param letters the letters
 * @param replies which of them answers which
 * @param landmarks the meetings that divide them
 * @param events the events on a line of their own
 * @param wording short dates in the reader's language
 */
record ExchangeContent(List<ExchangeLetter> letters, List<ExchangeReply> replies, List<ExchangeLandmark> landmarks,
		List<ExchangeEvent> events, Ticks.Wording wording) {

	/** A letter that may belong to more of the time than this is on a line of its own. */
	private static final double LOOSE = 0.2;

	/**
	 * The scale that holds the letters; empty where none has a date.
	 */
	Optional<TimeScale> scale(double from, double to) {
		return TimeScale.over(this.letters.stream().map(ExchangeLetter::days).toList(), from, to);
	}

	/**
	 * The letters from left to right, which is also the order of the keyboard.
	 */
	List<ExchangeLetter> inOrder(TimeScale scale) {
		return this.letters.stream()
			.sorted(Comparator.comparingDouble((letter) -> scale.markOf(letter.days())))
			.toList();
	}

	List<ExchangeLandmark> landmarks(TimeScale scale) {
		return this.landmarks.stream().filter((landmark) -> scale.holds(landmark.days())).toList();
	}

	List<ExchangeEvent> events(TimeScale scale) {
		return this.events.stream().filter((event) -> scale.holds(event.days())).toList();
	}

	static boolean isLoose(ExchangeLetter letter, TimeScale scale) {
		Days days = letter.days();
		return !days.isBounded() || scale.endOf(days) - scale.beginOf(days) > LOOSE * (scale.to() - scale.from())
				&& days.latest().orElseThrow().isAfter(days.earliest().orElseThrow().plusDays(20));
	}

}
