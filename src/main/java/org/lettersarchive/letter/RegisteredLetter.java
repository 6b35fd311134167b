package org.lettersarchive.letter;

import org.lettersarchive.language.LocalText;

/**
 * A letter by name, whether or not the public may see it.
 */
public record RegisteredLetter(LetterId id, Slug slug, LocalText title, boolean published) {
}
