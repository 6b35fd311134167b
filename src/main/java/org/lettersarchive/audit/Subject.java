package org.lettersarchive.audit;

import java.util.Objects;

import org.lettersarchive.vocabulary.Coded;

/**
 * What something is done to.
 *
 * @param kind what kind of thing that is
 * @param id its key, which leads to its page in the office
 * @param name what it is called at present
 */
public record Subject(Kind kind, String id, String name) {

	private static final int LONGEST_NAME = 300;

	public Subject {
		name = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
	}

	public static Subject of(Kind kind, Object id, Object name) {
		return new Subject(kind, id.toString(), Objects.toString(name));
	}

	/**
	 * A kind of thing.
	 */
	public enum Kind implements Coded {

		PERSON, INVITATION, TEXT, LETTER, RECORD, IMPORT, PACKAGE

	}

}
