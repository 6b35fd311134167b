package org.lettersarchive.text;

/**
 * What the editor should look at in a typed text: the line, what is the matter, and the
 * characters it is about. Lines count from 1.
 */
public record Remark(int line, RemarkCode code, String about) {

}
