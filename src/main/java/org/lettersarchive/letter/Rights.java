package org.lettersarchive.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.lettersarchive.language.LocalText;

/**
 * The rights in a letter.
 *
 * @param uri a statement of rightsstatements.org
 * @param label the statement in words
 */
@Embeddable
public record Rights(@Column(name = "rights_uri") String uri, LocalText label) {
}
