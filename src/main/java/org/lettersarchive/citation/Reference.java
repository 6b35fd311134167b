package org.lettersarchive.citation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lettersarchive.chronology.DateWording;
import org.lettersarchive.letter.Certainty;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.letter.RevisionSummary;

/**
 * What is cited: a letter, by the record or by one published text of it.
 *
 * @param letter the letter
 * @param archive the name of the archive, in English
 * @param address the address that stays
 * @param state the number, hash and day of the text, if one is cited
 * @param statedOn the day of the cited state
 */
public record Reference(PublishedLetter letter, String archive, String address, Optional<TextState> state,
		LocalDate statedOn) {

	/**
	 * A published text: its number, the hash of its entry in the history, and its
	 * language.
	 */
	public record TextState(int number, String hash, String language) {

		static Optional<TextState> of(ReadingText text) {
			return text.publication()
				.flatMap((number) -> text.revisionHash().map((hash) -> new TextState(number, hash, text.language())));
		}

		/**
		 * Names the text in words.
		 */
		public String inWords() {
			return "text no. %d (%s)".formatted(this.number,
					Locale.forLanguageTag(this.language).getDisplayLanguage(Locale.ENGLISH));
		}

	}

	/**
	 * The letter by its record, or by its text where one with a history is published.
	 * @param letter the letter with its texts
	 * @param archive the name of the archive
	 * @param address the address of the letter
	 */
	static Reference of(PublishedLetter letter, String archive, String address) {
		Optional<ReadingText> text = letter.texts()
			.stream()
			.filter((each) -> TextState.of(each).isPresent())
			.findFirst();
		Optional<TextState> state = text.flatMap(TextState::of);
		String cited = state.map((each) -> address + "/revisions/" + each.number()).orElse(address);
		return new Reference(letter, archive, cited, state,
				LocalDate.ofInstant(text.map(ReadingText::publishedAt).orElse(letter.recordedAt()), ZoneOffset.UTC));
	}

	static Reference of(PublishedLetter letter, RevisionSummary revision, String archive, String address) {
		return new Reference(letter, archive, address,
				Optional.of(new TextState(revision.number(), revision.hash(), revision.language())),
				LocalDate.ofInstant(revision.publishedAt(), ZoneOffset.UTC));
	}

	/**
	 * The ways of citing that handbooks have.
	 */
	public List<CitationStyle> styles() {
		return List.of(CitationStyle.values());
	}

	public List<PersonName> senders() {
		return this.letter.senders().stream().map(PersonName::of).toList();
	}

	public List<PersonName> recipients() {
		return this.letter.recipients().stream().map(PersonName::of).toList();
	}

	public String title() {
		return this.letter.title().en();
	}

	/**
	 * What kind of thing it is, with whoever received it.
	 */
	String kind() {
		return recipients().isEmpty() ? "Letter, recipient not established"
				: "Letter to " + recipients().stream().map(PersonName::full).collect(Collectors.joining(", "));
	}

	Optional<LocalDate> day() {
		return (this.letter.date().certainty() == Certainty.CERTAIN) ? this.letter.date().day() : Optional.empty();
	}

	boolean isUndated() {
		return this.letter.date().edtf().edtf().isEmpty();
	}

	/**
	 * A date that is not certain to the day, in words and in brackets, as what an editor
	 * says and not the letter.
	 */
	String doubtfulDate() {
		Certainty certainty = this.letter.date().certainty();
		return "[" + DateWording.in(Locale.ENGLISH).of(this.letter.date().edtf())
				+ ((certainty == Certainty.CERTAIN) ? "" : ", " + certainty.code()) + "]";
	}

	/**
	 * The state in words: the text with its hash, or the record; and the day.
	 */
	String stateInWords() {
		String day = DateWording.in(Locale.ENGLISH).of(this.statedOn);
		return this.state.map((text) -> "%s, published %s".formatted(text.inWords(), day))
			.orElseGet(() -> "record of " + day);
	}

	/**
	 * The hash of the text in words, after a space; nothing for a record.
	 */
	String hashInWords() {
		return this.state.map((text) -> " (SHA-256 " + text.hash() + ")").orElse("");
	}

	/**
	 * What machines are told of the page of the letter, as values of the header
	 * {@code Link}.
	 */
	public List<String> signposts() {
		return List.of("<%s>; rel=\"cite-as\"".formatted(this.address),
				"<%s>; rel=\"license\"".formatted(this.letter.rights().uri()),
				"<https://schema.org/Message>; rel=\"type\"", "<https://schema.org/AboutPage>; rel=\"type\"");
	}

	/**
	 * A person's name in its parts, as far as the short name tells them apart.
	 *
	 * @param full the whole name
	 * @param family the family name, or the whole name where the parts are not known
	 * @param given the other names, or nothing
	 * @param familyFirst whether the family name stands first
	 */
	public record PersonName(String full, String family, String given, boolean familyFirst) {

		static PersonName of(Participant person) {
			String full = person.name().en();
			String family = person.shortName().en();
			if (full.startsWith(family + " ")) {
				return new PersonName(full, family, full.substring(family.length() + 1), true);
			}
			if (full.endsWith(" " + family)) {
				return new PersonName(full, family, full.substring(0, full.length() - family.length() - 1), false);
			}
			return new PersonName(full, full, "", true);
		}

		public boolean isInParts() {
			return !this.given.isEmpty();
		}

		/**
		 * As an entry in a list of works begins.
		 */
		String inverted() {
			return this.familyFirst ? this.full : this.family + ", " + this.given;
		}

		/**
		 * The family name with initials.
		 */
		String withInitials() {
			return isInParts() ? this.family + ", "
					+ List.of(this.given.split("[ -]+"))
						.stream()
						.map((name) -> name.substring(0, name.offsetByCodePoints(0, 1)) + ".")
						.collect(Collectors.joining(" "))
					: this.full;
		}

	}

}
