package org.lettersarchive.accession;

import java.util.List;

import org.lettersarchive.letter.NewLetter;
import org.lettersarchive.transcription.TextOrigin;

/**
 * Where what was read goes to: into the archive, or, when it is only checked, nowhere.
 */
interface Intake {

	/** Takes everything and keeps nothing. */
	Intake NONE = new Intake() {
	};

	default void letters(List<NewLetter> letters) {
	}

	default void claims(List<NewLetter.Claim> claims) {
	}

	default void replies(List<NewLetter.Reply> replies) {
	}

	default void quotations(List<NewLetter.Quoted> quotations) {
	}

	default void text(TextOrigin origin, String text) {
	}

}
