package org.lettersarchive.letter;

import java.time.Instant;

/**
 * That a letter changed for the public.
 *
 * @param letter the letter
 * @param slug its present slug
 * @param changedAt when it changed last
 * @param deleted whether it was taken from the public
 */
public record ChangedLetter(LetterId letter, Slug slug, Instant changedAt, boolean deleted) {
}
