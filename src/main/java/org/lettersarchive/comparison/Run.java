package org.lettersarchive.comparison;

/**
 * A run of text that both versions have, or one of them alone.
 *
 * @param change which of them
 * @param text the text, with its spaces
 */
public record Run(Change change, String text) {
}
