package org.lettersarchive.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lettersarchive.event.Event;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedReply;

/**
 * The picture of letters that cross: one axis of time, one writer above it, the other
 * below, and a line from each letter to the one it answers.
 *
 * @param across the drawing with time running to the right; empty where no letter has a
 * date
 * @param down the same with time running down, for narrow pages
 * @param legend who writes, with the number of letters that are drawn
 * @param letters how many letters are drawn
 * @param span the months or years the letters belong to, in words
 * @param parts what of the drawing needs an explanation
 * @param eventsOutside how many events lie outside the time that is drawn
 */
public record Exchange(Optional<Across> across, Optional<Down> down, List<Writer> legend, int letters, String span,
		Parts parts, long eventsOutside) {

	/**
	 * How much is drawn.
	 */
	public enum Size {

		/** With all labels, and upright on narrow pages. */
		FULL,

		/** A strip without names. */
		SMALL

	}

	/**
	 * The full drawing, with the meetings of leaders among the events as landmarks.
	 */
	public static Exchange of(List<PublishedLetter> letters, List<PublishedReply> replies, List<Event> events,
			Locale locale) {
		return of(Size.FULL, letters, replies, events, locale);
	}

	/**
	 * The drawing in a size, with the meetings of leaders among the events as landmarks.
	 */
	public static Exchange of(Size size, List<PublishedLetter> letters, List<PublishedReply> replies,
			List<Event> events, Locale locale) {
		return of(size, new ExchangeReader(locale).read(letters, replies, events, List.of()), locale);
	}

	/**
	 * The full drawing with all the events on a line of their own.
	 */
	public static Exchange withEvents(List<PublishedLetter> letters, List<PublishedReply> replies, List<Event> events,
			Locale locale) {
		return of(Size.FULL, new ExchangeReader(locale).read(letters, replies, events, events), locale);
	}

	static Exchange of(Size size, ExchangeContent content, Locale locale) {
		Optional<TimeScale> scale = content.scale(0, 1);
		AcrossStyle style = (size == Size.FULL) ? AcrossStyle.FULL : AcrossStyle.SMALL;
		return new Exchange(scale.map((some) -> AcrossLayout.of(content, style, some)),
				scale.filter((_) -> size == Size.FULL).map((some) -> DownLayout.of(content, some)), Writer.of(content),
				content.letters().size(), scale.map((some) -> some.inWords(locale)).orElse(""), Parts.of(content),
				scale.map((some) -> content.events().size() - content.events(some).size()).orElse(0));
	}

	/**
	 * Whether there is nothing to draw.
	 */
	public boolean isEmpty() {
		return this.across.isEmpty();
	}

	/**
	 * A writer as the legend shows him.
	 *
	 * @param name the short name
	 * @param mark the pair of hue and shape
	 * @param shape the outline
	 * @param letters how many letters are drawn
	 */
	public record Writer(String name, int mark, String shape, long letters) {

		static List<Writer> of(ExchangeContent content) {
			return Lanes.of(content.letters())
				.writers()
				.stream()
				.map((writer) -> new Writer(writer.name(), writer.mark(), MarkShape.of(writer.mark()),
						content.letters()
							.stream()
							.filter((letter) -> letter.writer().filter(writer::equals).isPresent())
							.count()))
				.toList();
		}

	}

	/**
	 * What the legend has to explain.
	 *
	 * @param unsigned how many letters have no sender
	 * @param notLocated how many letters are known only to exist
	 * @param open whether some letter is not fully established
	 * @param unsure whether the date of some established letter is not certain
	 * @param bars whether some letter has more than one possible day
	 * @param replies whether a letter answers another
	 * @param doubtfulReplies whether that is in doubt for some
	 * @param events whether events are drawn
	 * @param landmarks whether meetings of the writers are drawn
	 */
	public record Parts(long unsigned, long notLocated, boolean open, boolean unsure, boolean bars, boolean replies,
			boolean doubtfulReplies, boolean events, boolean landmarks) {

		static Parts of(ExchangeContent content) {
			List<ExchangeLetter> letters = content.letters();
			return new Parts(
					letters.stream().filter((letter) -> letter.writer().isEmpty() && !letter.isNotLocated()).count(),
					letters.stream().filter(ExchangeLetter::isNotLocated).count(),
					letters.stream().anyMatch((letter) -> !letter.isEstablished()),
					letters.stream().anyMatch(ExchangeLetter::isUnsure),
					letters.stream().anyMatch((letter) -> !letter.days().isOneDay()), !content.replies().isEmpty(),
					content.replies().stream().anyMatch(ExchangeReply::doubtful), !content.events().isEmpty(),
					!content.landmarks().isEmpty());
		}

		/**
		 * The outline of a letter without a sender.
		 */
		public String shape() {
			return MarkShape.of(0);
		}

	}

}
