package org.lettersarchive.letter;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.correspondent.CorrespondentId;
import org.lettersarchive.language.LocalText;

/**
 * Somebody who sent or received a letter, by the names the archive gives him.
 *
 * @param role what the participant did
 * @param id names the correspondent
 * @param name the authorised name
 * @param shortName the name in places where space is short
 * @param mark which pair of hue and shape stands for this person; none is the neutral one
 */
public record Participant(String role, String id, LocalText name, LocalText shortName, @Nullable Integer mark) {

	public CorrespondentId correspondent() {
		return new CorrespondentId(this.id);
	}

	boolean isIn(Role role) {
		return role.code().equals(this.role);
	}

}
