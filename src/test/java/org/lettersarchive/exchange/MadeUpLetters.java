package org.lettersarchive.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.lettersarchive.letter.Certainty;
import org.lettersarchive.letter.IdentificationStatus;

/**
 * Letters that nobody wrote, between people out of a fairy tale.
 */
final class MadeUpLetters {

	static final ExchangeWriter QUEEN = new ExchangeWriter("queen-of-hearts", "Queen", 1);

	static final ExchangeWriter HATTER = new ExchangeWriter("mad-hatter", "Hatter", 2);

	static final ExchangeWriter DORMOUSE = new ExchangeWriter("dormouse", "Dormouse", 3);

	private final List<ExchangeLetter> letters = new ArrayList<>();

	private final List<ExchangeReply> replies = new ArrayList<>();

	private final List<ExchangeLandmark> landmarks = new ArrayList<>();

	private final List<ExchangeEvent> events = new ArrayList<>();

	MadeUpLetters from(ExchangeWriter writer, String first, String last) {
		return letter(Optional.of(writer), Days.of(LocalDate.parse(first), LocalDate.parse(last)),
				IdentificationStatus.ESTABLISHED);
	}

	MadeUpLetters from(ExchangeWriter writer, String day) {
		return from(writer, day, day);
	}

	MadeUpLetters fromNobody(String first, String last, IdentificationStatus status) {
		return letter(Optional.empty(), Days.of(LocalDate.parse(first), LocalDate.parse(last)), status);
	}

	MadeUpLetters undated() {
		return letter(Optional.empty(), new Days(Optional.empty(), Optional.empty()), IdentificationStatus.NOT_LOCATED);
	}

	private MadeUpLetters letter(Optional<ExchangeWriter> writer, Days days, IdentificationStatus status) {
		long id = this.letters.size();
		this.letters.add(new ExchangeLetter(id, "letter-" + id, "Letter " + id,
				days.earliest().map(LocalDate::toString).orElse("date unknown"), "", days,
				days.isOneDay() ? Certainty.CERTAIN : Certainty.UNCERTAIN, status, writer));
		return this;
	}

	MadeUpLetters answering(int answered) {
		this.replies.add(new ExchangeReply(this.letters.size() - 1, answered, false));
		return this;
	}

	MadeUpLetters meeting(String day, String label) {
		this.landmarks.add(new ExchangeLandmark("meeting-" + day, label + ", " + day,
				Days.of(LocalDate.parse(day), LocalDate.parse(day)), label));
		return this;
	}

	MadeUpLetters event(String day) {
		this.events.add(new ExchangeEvent("event-" + this.events.size(), "Tea party", day,
				Days.of(LocalDate.parse(day), LocalDate.parse(day))));
		return this;
	}

	/**
	 * Letters scattered over some days of the years after 1701, the same at each call.
	 */
	static MadeUpLetters scattered(int letters, int days, ExchangeWriter... writers) {
		Random random = new Random(letters);
		MadeUpLetters made = new MadeUpLetters();
		for (int index = 0; index < letters; index++) {
			LocalDate day = LocalDate.of(1701, 1, 1).plusDays(random.nextInt(days));
			made.from(writers[random.nextInt(writers.length)], day.toString());
		}
		return made;
	}

	ExchangeContent content() {
		return new ExchangeContent(this.letters, this.replies, this.landmarks, this.events,
				Ticks.Wording.in(Locale.ENGLISH));
	}

	Exchange exchange() {
		return Exchange.of(Exchange.Size.FULL, content(), Locale.ENGLISH);
	}

	Exchange small() {
		return Exchange.of(Exchange.Size.SMALL, content(), Locale.ENGLISH);
	}

}
