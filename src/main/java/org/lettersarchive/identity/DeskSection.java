package org.lettersarchive.identity;

import java.util.Optional;

/**
 * A part of the first page of the office. A module that has something to show there
 * declares a bean of this type.
 */
public interface DeskSection {

	/**
	 * The key of its heading's message.
	 */
	String title();

	/**
	 * Its place among the sections; smaller is higher.
	 */
	int order();

	/**
	 * The template whose fragment {@code section(content)} shows it, such as
	 * {@code admin/identity/open-invitations}.
	 */
	String template();

	/**
	 * What it shows to somebody; a section without content is left out.
	 */
	Optional<?> content(CurrentEditor editor);

}
