package org.lettersarchive.accession;

import java.util.Arrays;

import org.lettersarchive.vocabulary.Coded;

/**
 * How far an import has come.
 */
public enum ImportState implements Coded {

	WAITING, CHECKING, CHECKED, REFUSED, IMPORTING, DONE, CANCELLED, INTERRUPTED, FAILED;

	static ImportState ofCode(String code) {
		return Arrays.stream(values()).filter((state) -> state.code().equals(code)).findFirst().orElseThrow();
	}

	/**
	 * Whether something goes on without anybody's doing.
	 */
	public boolean isRunning() {
		return this == WAITING || this == CHECKING || this == IMPORTING;
	}

	/**
	 * Whether it can still be given up.
	 */
	public boolean isOpen() {
		return isRunning() || this == CHECKED || this == INTERRUPTED;
	}

}
