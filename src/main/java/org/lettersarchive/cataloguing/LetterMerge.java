package org.lettersarchive.cataloguing;

import org.lettersarchive.letter.LetterDescription;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings two changes of the record of a letter together.
 */
final class LetterMerge {

	private static final JsonMapper JSON = JsonMapper.shared();

	private LetterMerge() {
	}

	static RecordMerge<LetterDescription> of(LetterDescription base, LetterDescription theirs, LetterDescription mine) {
		return RecordMerge.of(base, theirs, mine, (letter) -> JSON.<ObjectNode>valueToTree(letter),
				(tree) -> JSON.treeToValue(tree, LetterDescription.class), LetterDescription::fields);
	}

}
