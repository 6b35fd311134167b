package org.lettersarchive.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chronology.DateWording;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.event.Event;
import org.lettersarchive.letter.Certainty;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedReply;

/**
 * A letter or an event in words.
 *
 * @param isEvent whether it is an event
 * @param address the slug of the letter or the id of the event
 * @param day the day it is sorted by: the latest that is possible
 * @param datetime the date for machines, where HTML can express it
 * @param date the date in words
 * @param doubt how sure the date is, as a code; empty where it is certain
 * @param writer who sent it, where that is known
 * @param mark the pair of hue and shape
 * @param title the title
 * @param language the language of the title
 * @param isOpen whether the letter is not fully established
 * @param status how far it is identified
 * @param answers the letters it answers
 */
record TimelineEntry(boolean isEvent, String address, @Nullable LocalDate day, @Nullable String datetime, String date,
		String doubt, @Nullable String writer, int mark, String title, String language, boolean isOpen, String status,
		List<Answer> answers) {

	static TimelineEntry of(PublishedLetter letter, List<PublishedReply> replies, Map<LetterId, PublishedLetter> byId,
			Locale locale) {
		LocalDate day = Optional.ofNullable(letter.date().notAfter()).orElse(letter.date().notBefore());
		var sender = letter.senders().stream().findFirst();
		return new TimelineEntry(false, letter.slug().value(), day, datetime(letter.date().edtf()),
				DateWording.in(locale).of(letter.date().edtf()),
				(letter.date().certainty() != Certainty.CERTAIN) ? letter.date().certainty().code() : "",
				sender.map((who) -> who.name().in(locale)).orElse(null),
				sender.map((who) -> Optional.ofNullable(who.mark()).orElse(0)).orElse(0), letter.title().in(locale),
				letter.title().languageIn(locale), !letter.isEstablished(), letter.status().code(),
				replies.stream().flatMap((reply) -> Answer.of(reply, byId, locale).stream()).toList());
	}

	static TimelineEntry of(Event event, Locale locale) {
		return new TimelineEntry(true, event.id().value(), event.endsOn(), datetime(event.date()),
				DateWording.in(locale).of(event.date()), "", null, 0, event.title().in(locale),
				event.title().languageIn(locale), false, "", List.of());
	}

	private static @Nullable String datetime(HistoricalDate date) {
		return switch (date) {
			case HistoricalDate.Day day -> day.edtf();
			case HistoricalDate.Month month -> month.edtf();
			case HistoricalDate.WholeYear year -> year.edtf();
			default -> null;
		};
	}

	/**
	 * A letter that is answered.
	 *
	 * @param slug its address
	 * @param date its date in words
	 * @param certainty how sure that is, as a code
	 */
	record Answer(String slug, String date, String certainty) {

		static Optional<Answer> of(PublishedReply reply, Map<LetterId, PublishedLetter> byId, Locale locale) {
			return Optional.ofNullable(byId.get(reply.answers()))
				.map((answered) -> new Answer(answered.slug().value(),
						DateWording.in(locale).of(answered.date().edtf()), reply.certainty().code()));
		}

	}

}
