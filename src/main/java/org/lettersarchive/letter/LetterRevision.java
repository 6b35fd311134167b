package org.lettersarchive.letter;

/**
 * A published revision with the letter it belongs to.
 */
public record LetterRevision(long letter, RevisionSummary revision) {
}
