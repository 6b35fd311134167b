package org.lettersarchive.letter;

import java.util.Optional;

/**
 * How many letters of one sender have one status.
 *
 * @param sender the sender; none for letters without one
 * @param status how far they are identified
 * @param letters how many
 * @param withText how many of them have a published text; a letter of two senders counts
 * once
 */
public record SenderTally(Optional<Participant> sender, IdentificationStatus status, long letters, long withText) {
}
