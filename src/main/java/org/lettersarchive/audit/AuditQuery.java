package org.lettersarchive.audit;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of the log, as it was typed.
 *
 * @param person part of a name, or the key of a person
 * @param act the code of an act
 * @param subject part of what a subject is called
 * @param from the first day
 * @param to the last day
 * @param before the entry that the page begins after
 */
public record AuditQuery(@Nullable String person, @Nullable String act, @Nullable String subject, @Nullable String from,
		@Nullable String to, @Nullable String before) {
}
