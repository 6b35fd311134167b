package org.lettersarchive.letter;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Identifies a letter for good, whatever its address becomes.
 */
@Embeddable
public record LetterId(@Column(name = "id") long value) implements Serializable {
}
