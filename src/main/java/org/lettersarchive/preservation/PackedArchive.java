package org.lettersarchive.preservation;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A package that was written.
 *
 * @param letters how many published letters it has
 * @param version the number of the state of the archive that is in it
 * @param state the moment of the last change that is in it
 * @param tei what came of holding its TEI documents against their schema
 * @param cmif the same of its CMIF documents
 * @param oai the same of the records of OAI-PMH that its letters give
 */
public record PackedArchive(Path file, long size, String sha256, long letters, long version, Instant state,
		Validation tei, Validation cmif, Validation oai) {
}
