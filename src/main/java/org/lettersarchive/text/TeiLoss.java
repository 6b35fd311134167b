package org.lettersarchive.text;

/**
 * Something of a TEI document that a text cannot say: the element or, after an at sign,
 * the attribute. The words within are kept unless they are marked as left out.
 */
public record TeiLoss(int line, String name, boolean leftOut) {

}
