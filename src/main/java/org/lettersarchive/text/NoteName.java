package org.lettersarchive.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name by which a typed text refers to a note: letters, digits, hyphens.
 */
final class NoteName {

	private static final Pattern REFERENCE = Pattern.compile("\\[\\^([\\p{L}\\p{N}_-]{1,40})\\]");

	private NoteName() {
	}

	static Optional<String> at(String source, int start) {
		Matcher matcher = REFERENCE.matcher(source).region(start, Math.min(source.length(), start + 43));
		return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

}
