package org.lettersarchive.catalogue;

import java.util.List;

import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.PublishedLetter;

/**
 * A letter with what one source says of it.
 */
record ClaimedLetter(PublishedLetter letter, List<Attestation> claims) {

	static List<ClaimedLetter> of(List<PublishedLetter> letters, List<Attestation> claims) {
		return letters.stream()
			.map((letter) -> new ClaimedLetter(letter,
					claims.stream().filter((claim) -> claim.letter().equals(letter.id())).toList()))
			.toList();
	}

}
