package org.lettersarchive.record;

import java.util.Arrays;
import java.util.Optional;

import org.lettersarchive.vocabulary.Coded;

/**
 * The kinds of records beside letters that letters and each other rest on.
 */
public enum RecordKind implements Coded {

	CORRESPONDENT, SOURCE, EVENT, TOPIC, COLLECTION, QUOTATION;

	public static Optional<RecordKind> ofCode(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

	/**
	 * Whether its records have a page for the public under a name of their own. The
	 * others are numbered, and stand on the pages of what they belong to.
	 */
	public boolean hasPage() {
		return this != QUOTATION;
	}

	/**
	 * The address of a record's public page, or of the list of its kind where it has
	 * none.
	 */
	public String address(String id) {
		return hasPage() ? "/" + code() + "s/" + id : "/collections";
	}

}
