package org.lettersarchive.letter;

import org.lettersarchive.language.LocalText;

/**
 * What letters are about.
 *
 * @param id names the topic in addresses
 * @param name the name it is shown under
 */
public record Topic(String id, LocalText name) {
}
