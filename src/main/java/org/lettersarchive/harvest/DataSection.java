package org.lettersarchive.harvest;

import java.util.Optional;

/**
 * A part of the page about the archive as data. A module that gives something away there
 * declares a bean of this type.
 */
public interface DataSection {

	/**
	 * The template whose fragment {@code section(content)} shows it.
	 */
	String template();

	/**
	 * What it shows; a section without content is left out.
	 */
	Optional<?> content();

}
