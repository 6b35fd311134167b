package org.lettersarchive.presentation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lettersarchive.chronology.DateWording;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.chronology.InvalidDateException;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;

/**
 * Words the claims of sources for a reader: dates and names are written out, letters that
 * are mentioned can be linked.
 */
public final class ClaimWording {

	private final LetterMentions mentions;

	private final Map<String, LocalText> names;

	private final Locale locale;

	/**
	 * The wording for one page.
	 * @param known the letters the page has at hand
	 * @param locale the language of the page
	 */
	public ClaimWording(Collection<PublishedLetter> known, Locale locale) {
		this.mentions = new LetterMentions(known);
		this.names = known.stream()
			.flatMap((letter) -> Stream.concat(letter.senders().stream(), letter.recipients().stream()))
			.collect(Collectors.toMap(Participant::id, Participant::name, (first, _) -> first));
		this.locale = locale;
	}

	/**
	 * What a claim says.
	 */
	public List<TextPart> of(Attestation claim) {
		String value = claim.value().in(this.locale);
		return switch (claim.aspect()) {
			case DATE -> this.mentions.in(date(value));
			case SENDER -> this.mentions.in(name(value));
			default -> this.mentions.in(value);
		};
	}

	/**
	 * A text of the record.
	 */
	public List<TextPart> of(LocalText text) {
		return this.mentions.in(text.in(this.locale));
	}

	private String date(String value) {
		try {
			return DateWording.in(this.locale).of(HistoricalDate.parse(value));
		}
		catch (InvalidDateException _) {
			return value;
		}
	}

	private String name(String value) {
		LocalText name = this.names.get(value);
		return (name != null) ? name.in(this.locale) : value;
	}

}
