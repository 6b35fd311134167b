package org.lettersarchive.transcription;

import org.lettersarchive.identity.CurrentEditor;
import org.lettersarchive.identity.EditorId;
import org.lettersarchive.identity.Role;

/**
 * Who does something to a text, under the present name, in the present role.
 */
public record Actor(EditorId editor, String name, Role role) {

	public Actor {
		if (name.isBlank() || name.length() > 120) {
			throw new IllegalArgumentException("An actor has a name of up to 120 characters");
		}
	}

	static Actor of(CurrentEditor editor) {
		return new Actor(editor.id(), editor.name(), editor.role());
	}

	/**
	 * Whether the actor may work on the texts of others, review and publish.
	 */
	public boolean mayReview() {
		return this.role.includes(Role.EDITOR);
	}

}
