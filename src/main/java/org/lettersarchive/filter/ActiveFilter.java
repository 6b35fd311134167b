package org.lettersarchive.filter;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

/**
 * A filter that is on, and the address of the list without it.
 *
 * @param field the name of the filter
 * @param message the key of the value's name, where that is a word of the site
 * @param label the value as a reader knows it
 * @param href the query of the address without it
 */
public record ActiveFilter(String field, @Nullable String message, LocalText label, String href) {
}
