package org.lettersarchive.status;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.lettersarchive.integrity.IntegrityResult;
import org.lettersarchive.letter.LetterTotal;
import org.lettersarchive.preservation.MadePackage;
import org.lettersarchive.search.Searchability;

/**
 * How the archive stands.
 *
 * @param program the version of the program
 * @param number the number of the state that the public sees
 * @param changedAt when anything public changed last
 * @param letters how many letters are published
 * @param search whether one can search
 * @param integrity what the last check of all histories found
 * @param made the last package of the whole archive
 */
record ArchiveStatus(String program, long number, Instant changedAt, LetterTotal letters, Searchability search,
		Optional<IntegrityResult> integrity, Optional<MadePackage> made) {

	public String searchCode() {
		return this.search.name().toLowerCase(Locale.ROOT);
	}

}
