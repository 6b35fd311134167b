package org.lettersarchive.letter;

import java.util.Optional;

/**
 * How many letters of one sender have one status.
 *
 * @param sender the sender; none for letters without one
 * @param status how far they are identified
 * @param letters how many
 */
public record SenderTally(Optional<Participant> sender, IdentificationStatus status, long letters) {
}
