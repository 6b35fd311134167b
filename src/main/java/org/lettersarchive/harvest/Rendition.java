package org.lettersarchive.harvest;

/**
 * A letter in the formats that others exchange.
 *
 * @param json its JSON document
 * @param tei its TEI document
 * @param oai its record of OAI-PMH, in Dublin Core
 * @param row its row in the table of letters, with the end of its line
 */
public record Rendition(PublicRecord record, String json, String tei, String oai, String row) {
}
