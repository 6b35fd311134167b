package org.lettersarchive.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.lettersarchive.chronology.DateWording;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.ReadingText;

/**
 * A letter to be read as a file: its record in short and its texts.
 */
record LetterProse(PublishedLetter letter, String address, Locale locale) {

	/**
	 * Plain text.
	 */
	String plain() {
		List<String> parts = new ArrayList<>(List.of(title(), record("")));
		parts.add(this.letter.summary().in(this.locale));
		this.letter.texts()
			.forEach((text) -> parts.add("[" + heading(text) + "]\n\n" + text.document().plain().value().strip()));
		parts.add(this.address);
		return String.join("\n\n", parts) + "\n";
	}

	/**
	 * Markdown; the texts in their own notation, which is a small Markdown.
	 */
	String markdown() {
		List<String> parts = new ArrayList<>(List.of("# " + escaped(title()), record("\\")));
		parts.add(escaped(this.letter.summary().in(this.locale)));
		this.letter.texts().forEach((text) -> parts.add("## " + heading(text) + "\n\n" + text.body().strip()));
		parts.add("<" + this.address + ">");
		return String.join("\n\n", parts) + "\n";
	}

	private String title() {
		return this.letter.title().in(this.locale);
	}

	private String record(String lineEnd) {
		return names(this.letter.senders(), "sender not established") + " → "
				+ names(this.letter.recipients(), "recipient not established") + lineEnd + "\n"
				+ DateWording.in(this.locale).of(this.letter.date().edtf()) + " ("
				+ this.letter.date().certainty().code() + ")" + lineEnd + "\n" + this.letter.rights().uri();
	}

	private String names(List<Participant> people, String nobody) {
		return people.isEmpty() ? nobody
				: people.stream().map((person) -> person.name().in(this.locale)).collect(Collectors.joining(", "));
	}

	private String heading(ReadingText text) {
		return "%s, %s, %s".formatted(Locale.forLanguageTag(text.language()).getDisplayName(this.locale),
				text.kind().code(), text.publication().map((number) -> "no. " + number).orElse("–"));
	}

	private static String escaped(String text) {
		return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
	}

}
