package org.lettersarchive.audit;

import java.util.UUID;

/**
 * Who did something, under the present name.
 */
public record Doer(UUID id, String name) {
}
