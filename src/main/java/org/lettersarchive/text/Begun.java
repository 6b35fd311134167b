package org.lettersarchive.text;

import org.commonmark.node.Paragraph;

/**
 * Lines that are more than a paragraph, because the first of them says so.
 */
final class Begun extends Paragraph {

	private final Beginning beginning;

	Begun(Beginning beginning) {
		this.beginning = beginning;
	}

	Beginning beginning() {
		return this.beginning;
	}

	/**
	 * What the first line says.
	 */
	sealed interface Beginning {

		/**
		 * A passage follows. It ends with its line, unless a line break is typed there.
		 */
		record Passage(PassageKind kind) implements Beginning {
		}

		/**
		 * A page begins.
		 */
		record Page(String label) implements Beginning {
		}

		/**
		 * The words of a note follow, as far as a paragraph would go.
		 */
		record Definition(String name) implements Beginning {
		}

	}

}
