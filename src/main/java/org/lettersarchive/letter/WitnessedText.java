package org.lettersarchive.letter;

/**
 * A letter with the language and the kind of a published text of it.
 */
public record WitnessedText(PublishedLetter letter, String language, TextKind kind) {
}
