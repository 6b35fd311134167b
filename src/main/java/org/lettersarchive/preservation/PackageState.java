package org.lettersarchive.preservation;

import java.util.Arrays;

import org.lettersarchive.vocabulary.Coded;

/**
 * How far a package has come that is made from the office.
 */
public enum PackageState implements Coded {

	WAITING, PACKING, CHECKING, DONE, CANCELLED, INTERRUPTED, FAILED;

	static PackageState ofCode(String code) {
		return Arrays.stream(values()).filter((state) -> state.code().equals(code)).findFirst().orElseThrow();
	}

	public boolean isRunning() {
		return this == WAITING || this == PACKING || this == CHECKING;
	}

}
