package org.lettersarchive.letter;

/**
 * What the public can see of more letters is about to change than anybody would list.
 * Published like {@link PublishedLettersChanged}.
 */
public record ManyLettersChanged() {
}
