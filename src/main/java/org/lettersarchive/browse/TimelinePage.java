package org.lettersarchive.browse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lettersarchive.event.Event;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedReply;
import org.lettersarchive.exchange.Exchange;

/**
 * The drawing of letters and events, and the same as a list.
 *
 * @param exchange the drawing
 * @param entries the letters and events in the order of time
 * @param shown how many letters are drawn
 * @param total how many there are
 * @param hasEventsOutside whether some event lies outside the time that is drawn
 */
record TimelinePage(Exchange exchange, List<TimelineEntry> entries, int shown, long total, boolean hasEventsOutside) {

	static TimelinePage of(FoundLetters found, List<PublishedReply> replies, List<Event> events, Locale locale) {
		Exchange exchange = Exchange.withEvents(found.letters(), replies, events, locale);
		return new TimelinePage(exchange, entries(found.letters(), replies, events, locale), found.letters().size(),
				found.total(), exchange.eventsOutside() > 0);
	}

	private static List<TimelineEntry> entries(List<PublishedLetter> letters, List<PublishedReply> replies,
			List<Event> events, Locale locale) {
		Map<LetterId, PublishedLetter> byId = letters.stream()
			.collect(Collectors.toMap(PublishedLetter::id, Function.identity()));
		Map<LetterId, List<PublishedReply>> answers = replies.stream()
			.collect(Collectors.groupingBy(PublishedReply::letter));
		Stream<TimelineEntry> ofLetters = letters.stream()
			.map((letter) -> TimelineEntry.of(letter, answers.getOrDefault(letter.id(), List.of()), byId, locale));
		Stream<TimelineEntry> ofEvents = events.stream().map((event) -> TimelineEntry.of(event, locale));
		return Stream.concat(ofEvents, ofLetters)
			.sorted(Comparator.comparing(TimelineEntry::day, Comparator.nullsLast(LocalDate::compareTo)))
			.toList();
	}

	public boolean isEmpty() {
		return this.entries.isEmpty();
	}

	/**
	 * Whether there are more letters than are drawn.
	 */
	public boolean isCut() {
		return this.total > this.shown;
	}

}
