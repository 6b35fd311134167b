package org.lettersarchive.text;

import org.commonmark.node.CustomNode;

/**
 * Characters of a typed text that mean something, before it is known which of them belong
 * together.
 */
final class Token extends CustomNode {

	private final Meaning meaning;

	Token(Meaning meaning) {
		this.meaning = meaning;
	}

	Meaning meaning() {
		return this.meaning;
	}

	/**
	 * What characters can mean.
	 */
	sealed interface Meaning {

		/**
		 * A mark opens.
		 */
		record Opening(Delimiter delimiter) implements Meaning {
		}

		/**
		 * A mark closes.
		 */
		record Closing(Delimiter delimiter) implements Meaning {
		}

		/**
		 * An emphasis opens or closes; neither can be beside a space.
		 */
		record Asterisk(boolean beforeWord, boolean afterWord) implements Meaning {
		}

		/**
		 * Within a slip, the correction follows.
		 */
		record Bar() implements Meaning {
		}

		/**
		 * Something that consists of these characters alone.
		 */
		record Whole(Inline inline) implements Meaning {
		}

		/**
		 * A note has its place here.
		 */
		record Reference(String name) implements Meaning {
		}

		/**
		 * It looks like a mark and is none.
		 */
		record Mistake(RemarkCode code, String about, String typed) implements Meaning {
		}

	}

}
