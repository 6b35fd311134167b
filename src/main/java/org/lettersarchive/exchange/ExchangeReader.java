package org.lettersarchive.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.lettersarchive.chronology.DateWording;
import org.lettersarchive.event.Event;
import org.lettersarchive.letter.Certainty;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedReply;

/**
 * Takes from the record what the drawing shows, in the reader's language.
 */
final class ExchangeReader {

	private final Locale locale;

	private final DateWording dates;

	private final Ticks.Wording wording;

	ExchangeReader(Locale locale) {
		this.locale = locale;
		this.dates = DateWording.in(locale);
		this.wording = Ticks.Wording.in(locale);
	}

	ExchangeContent read(List<PublishedLetter> letters, List<PublishedReply> replies, List<Event> events,
			List<Event> ownLine) {
		Set<LetterId> drawn = letters.stream().map(PublishedLetter::id).collect(Collectors.toSet());
		return new ExchangeContent(letters.stream().map(this::letter).toList(),
				replies.stream()
					.filter((reply) -> drawn.contains(reply.letter()) && drawn.contains(reply.answers()))
					.map(ExchangeReader::reply)
					.toList(),
				events.stream()
					.flatMap(
							(event) -> event.landmark().stream().map((label) -> landmark(event, label.in(this.locale))))
					.toList(),
				ownLine.stream().map(this::event).toList(), this.wording);
	}

	private ExchangeLetter letter(PublishedLetter letter) {
		Days days = new Days(Optional.ofNullable(letter.date().notBefore()),
				Optional.ofNullable(letter.date().notAfter()));
		return new ExchangeLetter(letter.id().value(), letter.slug().value(), letter.title().in(this.locale),
				this.dates.of(letter.date().edtf()), this.wording.of(days), days, letter.date().certainty(),
				letter.status(), letter.senders().stream().findFirst().map(this::writer));
	}

	private ExchangeWriter writer(Participant sender) {
		Integer mark = sender.mark();
		return new ExchangeWriter(sender.id(), sender.shortName().in(this.locale), (mark != null) ? mark : 0);
	}

	private static ExchangeReply reply(PublishedReply reply) {
		return new ExchangeReply(reply.letter().value(), reply.answers().value(),
				reply.certainty() != Certainty.CERTAIN);
	}

	private ExchangeLandmark landmark(Event event, String label) {
		return new ExchangeLandmark(event.id().value(),
				event.title().in(this.locale) + ", " + this.dates.of(event.date()),
				Days.of(event.startsOn(), event.endsOn()), label);
	}

	private ExchangeEvent event(Event event) {
		return new ExchangeEvent(event.id().value(), event.title().in(this.locale), this.dates.of(event.date()),
				Days.of(event.startsOn(), event.endsOn()));
	}

}
