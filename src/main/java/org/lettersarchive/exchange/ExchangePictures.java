package org.lettersarchive.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.lettersarchive.event.Event;
import org.lettersarchive.event.Events;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.exchange.Exchange.Size;
import org.lettersarchive.letter.PublishedReply;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Draws the exchange of letters wherever a page shows it.
 */
@Component
public class ExchangePictures {

	/** How many letters a picture can hold and still be read. */
	public static final Limit LIMIT = Limit.of(100);

	private static final Limit LANDMARKS = Limit.of(24);

	private final PublishedLetters letters;

	private final Events events;

	ExchangePictures(PublishedLetters letters, Events events) {
		this.letters = letters;
		this.events = events;
	}

	/**
	 * The large picture of a collection.
	 */
	public Exchange full(List<PublishedLetter> drawn, Locale locale) {
		return Exchange.of(drawn, replies(drawn), landmarks(drawn), locale);
	}

	/**
	 * The small picture of some letters.
	 */
	public Exchange small(List<PublishedLetter> drawn, Locale locale) {
		return Exchange.of(Size.SMALL, drawn, replies(drawn), landmarks(drawn), locale);
	}

	private List<PublishedReply> replies(List<PublishedLetter> drawn) {
		return (drawn.size() < 2) ? List.of() : this.letters.findReplies(drawn);
	}

	private List<Event> landmarks(List<PublishedLetter> drawn) {
		Optional<LocalDate> first = bounds(drawn).min(Comparator.naturalOrder());
		Optional<LocalDate> last = bounds(drawn).max(Comparator.naturalOrder());
		return (first.isPresent() && last.isPresent())
				? this.events.findLandmarksBetween(first.get(), last.get(), LANDMARKS) : List.of();
	}

	private static Stream<LocalDate> bounds(List<PublishedLetter> drawn) {
		return drawn.stream()
			.flatMap((letter) -> Stream.of(letter.date().notBefore(), letter.date().notAfter()))
			.filter(Objects::nonNull);
	}

}
