package org.lettersarchive.presentation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.lettersarchive.letter.PublishedLetter;

/**
 * Finds the letters that a text of the catalogue mentions by their slugs, so that they
 * can be linked.
 */
public final class LetterMentions {

	private static final Pattern SLUG = Pattern.compile("\\b\\d{4}(?:-\\d{2}){1,2}(?:-[a-z]+)+\\b");

	private final Map<String, PublishedLetter> known;

	/**
	 * Mentions of letters, some of which the page has at hand.
	 */
	public LetterMentions(Collection<PublishedLetter> known) {
		this.known = known.stream()
			.collect(Collectors.toMap((letter) -> letter.slug().value(), Function.identity(), (first, _) -> first));
	}

	/**
	 * The text in parts.
	 */
	public List<TextPart> in(String text) {
		List<TextPart> parts = new ArrayList<>();
		Matcher slug = SLUG.matcher(text);
		int end = 0;
		while (slug.find()) {
			addText(parts, text.substring(end, slug.start()));
			parts.add(new TextPart(slug.group(), Optional.of(slug.group()),
					Optional.ofNullable(this.known.get(slug.group()))));
			end = slug.end();
		}
		addText(parts, text.substring(end));
		return parts;
	}

	private static void addText(List<TextPart> parts, String text) {
		if (!text.isEmpty()) {
			parts.add(new TextPart(text, Optional.empty(), Optional.empty()));
		}
	}

}
