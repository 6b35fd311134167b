package org.lettersarchive.text;

import java.util.regex.Pattern;

/**
 * A few words that stand inside a mark: letters, digits and harmless punctuation, so that
 * they never need escaping.
 */
final class Label {

	private static final Pattern PATTERN = Pattern.compile("(?:[\\p{L}\\p{N}(](?:[\\p{L}\\p{N}.,/()–-]| (?=[^ ]))*)?");

	private Label() {
	}

	static boolean isValid(String label, int longest) {
		return label.length() <= longest && PATTERN.matcher(label).matches() && Characters.clean(label).equals(label);
	}

	static void require(String label, int longest) {
		if (!isValid(label, longest)) {
			throw new IllegalArgumentException("not a label: " + label);
		}
	}

}
