package org.lettersarchive.correspondent;

import jakarta.persistence.Embeddable;

/**
 * The same person in an authority file, such as Wikidata or VIAF.
 */
@Embeddable
public record AuthorityLink(AuthorityFile scheme, String uri) {
}
