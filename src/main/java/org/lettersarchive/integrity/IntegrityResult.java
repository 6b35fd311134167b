package org.lettersarchive.integrity;

import java.time.Instant;

/**
 * What a check of all histories found.
 *
 * @param finishedAt when it was done
 * @param texts the histories of texts
 * @param records the histories of records
 */
public record IntegrityResult(Instant finishedAt, Found texts, Found records) {

	public boolean isSound() {
		return this.texts.isSound() && this.records.isSound();
	}

}
