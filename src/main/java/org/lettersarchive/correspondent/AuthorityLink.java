package org.lettersarchive.correspondent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The same person in an authority file, such as Wikidata or VIAF.
 */
@Embeddable
public record AuthorityLink(@Column(name = "scheme") AuthorityFile scheme, @Column(name = "uri") String uri) {
}
