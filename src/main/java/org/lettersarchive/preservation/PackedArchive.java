package org.lettersarchive.preservation;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A package that was made.
 *
 * @param letters how many published letters it has
 * @param state the moment of the last change that is in it
 */
public record PackedArchive(Path file, long size, String sha256, long letters, Instant state) {
}
