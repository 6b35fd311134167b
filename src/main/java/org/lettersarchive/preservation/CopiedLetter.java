package org.lettersarchive.preservation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;

/**
 * What the lists and the search of a copy of the site need of a letter until the end.
 */
record CopiedLetter(String slug, LocalText title, String edtf, List<Participant> senders, String status) {

	static CopiedLetter of(PublishedLetter letter, UnaryOperator<Participant> known) {
		return new CopiedLetter(letter.slug().value(), letter.title(), letter.date().edtf().edtf(),
				letter.senders().stream().map(known).toList(), letter.status().code());
	}

	/**
	 * The year it is listed under.
	 */
	static String year(PublishedLetter letter) {
		LocalDate day = (letter.date().notAfter() != null) ? letter.date().notAfter() : letter.date().notBefore();
		return (day != null) ? "%04d".formatted(day.getYear()) : "unknown";
	}

	List<Sender> marks() {
		return this.senders.stream()
			.map((person) -> new Sender(person.name(), Objects.requireNonNullElse(person.mark(), 0)))
			.toList();
	}

	/**
	 * A sender in a list.
	 */
	record Sender(LocalText name, int mark) {
	}

}
