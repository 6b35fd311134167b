package org.lettersarchive.text;

/**
 * What a letter consists of from top to bottom: passages, and the breaks between its
 * pages.
 */
public sealed interface Block permits Passage, PageBreak {

}
