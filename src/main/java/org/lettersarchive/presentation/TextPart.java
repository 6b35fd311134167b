package org.lettersarchive.presentation;

import java.util.Optional;

import org.lettersarchive.letter.PublishedLetter;

/**
 * A stretch of text, or the mention of a letter by its slug.
 *
 * @param text the text as it stands
 * @param slug the slug, if this is a mention
 * @param letter the letter, if it is one the page knows
 */
public record TextPart(String text, Optional<String> slug, Optional<PublishedLetter> letter) {
}
