package org.lettersarchive.text;

/**
 * What a passage consists of from its beginning to its end.
 */
public sealed interface Inline permits Text, LineBreak, PageBreak, Illegible, Marked, Sic, Note {

}
