package org.lettersarchive.letter;

/**
 * Words of one passage went to another in a publication.
 *
 * @param publication the number of the publication
 * @param older the number of the passage they were in
 * @param newer the number of the passage they are in
 */
public record PassageDescent(int publication, int older, int newer) {
}
