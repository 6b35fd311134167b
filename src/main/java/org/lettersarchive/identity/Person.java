package org.lettersarchive.identity;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Somebody on the page of the people.
 *
 * @param id who it is
 * @param name the name that texts are credited to
 * @param signInName the name the person signs in with
 * @param role what the person may do
 * @param active whether the person may sign in
 * @param secondFactor whether the person signs in with a code besides the password
 * @param joinedAt since when the person is known here
 */
public record Person(EditorId id, String name, String signInName, Role role, boolean active, boolean secondFactor,
		OffsetDateTime joinedAt) {

	static Person of(Editor editor, boolean secondFactor) {
		return new Person(editor.id(), editor.name(), editor.signInName(), editor.role(), editor.isActive(),
				secondFactor, editor.joinedAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
	}

}
