package org.lettersarchive.text;

/**
 * A line end that belongs to the letter, as in an address or a verse.
 */
public record LineBreak() implements Inline {

}
