package org.lettersarchive.record;

/**
 * What is wrong with a field of a record that is to be written.
 *
 * @param field the field's name, after those of the fields it is in, such as
 * {@code statements[0].text.en}
 * @param message the key of a message
 */
public record SheetProblem(String field, String message) {
}
