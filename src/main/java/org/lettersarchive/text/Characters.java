package org.lettersarchive.text;

import java.text.Normalizer;
import java.util.HexFormat;

/**
 * Which characters a text may consist of. Line ends become LF, what cannot be printed is
 * removed, and the rest is brought into Unicode's normal form C.
 */
final class Characters {

	/**
	 * Unicode's own bound for text that can be normalised as it streams by; without one,
	 * a long run of marks out of order would take time that grows with its square.
	 */
	static final int MARKS_ON_A_LETTER = 30;

	private Characters() {
	}

	static String clean(String text) {
		return clean(text, new Remarks());
	}

	static String clean(String text, Remarks remarks) {
		if (isPlain(text)) {
			return text;
		}
		String printable = withoutUnprintable(text, remarks);
		String normal = Normalizer.normalize(printable, Normalizer.Form.NFC);
		// Some letters come apart in this form, so that a run of marks may have grown.
		return withoutUnprintable(normal, new Remarks());
	}

	/**
	 * The text with any run of spaces, tabs and line ends as one space.
	 */
	static String collapse(String text) {
		if (isCollapsed(text)) {
			return text;
		}
		StringBuilder result = new StringBuilder(text.length());
		boolean space = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!isSpace(c)) {
				result.append(c);
			}
			else if (!space) {
				result.append(' ');
			}
			space = isSpace(c);
		}
		return result.toString();
	}

	private static boolean isCollapsed(String text) {
		return text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && !text.contains("  ");
	}

	static boolean isSpace(char c) {
		return c == ' ' || c == '\t' || c == '\n';
	}

	/**
	 * The line without the spaces and tabs at its ends; other spaces are characters like
	 * any.
	 */
	static String strip(String line) {
		int start = 0;
		int end = line.length();
		while (start < end && isSpace(line.charAt(start))) {
			start++;
		}
		while (start < end && isSpace(line.charAt(end - 1))) {
			end--;
		}
		return line.substring(start, end);
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c < ' ' || c >= 0x7F) && c != '\n') {
				return false;
			}
		}
		return true;
	}

	private static String withoutUnprintable(String text, Remarks remarks) {
		StringBuilder result = new StringBuilder(text.length());
		int line = 1;
		int marks = 0;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			i += Character.charCount(c);
			if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
				continue;
			}
			if (isLineEnd(c)) {
				result.append('\n');
				line++;
				marks = 0;
			}
			else if (isUnprintable(c)) {
				// A byte order mark at the very beginning is a habit, not a mistake.
				if (c != 0xFEFF || i > 1) {
					remarks.add(line, RemarkCode.CHARACTER_REMOVED, name(c));
				}
			}
			else if (isMark(c) && ++marks > MARKS_ON_A_LETTER) {
				remarks.add(line, RemarkCode.CHARACTER_REMOVED, name(c));
			}
			else {
				if (!isMark(c)) {
					marks = 0;
				}
				if (turnsDirection(c)) {
					remarks.add(line, RemarkCode.DIRECTION_TURNED, name(c));
				}
				result.appendCodePoint(c);
			}
		}
		return result.toString();
	}

	// There may be a million of them, and all of them are in the first plane.
	private static String name(int c) {
		return "U+" + HexFormat.of().withUpperCase().toHexDigits((char) c);
	}

	private static boolean isLineEnd(int c) {
		return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
	}

	private static boolean isUnprintable(int c) {
		return Character.isISOControl(c) && c != '\t' || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF
				|| c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
	}

	private static boolean isMark(int c) {
		return switch (Character.getType(c)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
			default -> false;
		};
	}

	private static boolean turnsDirection(int c) {
		return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x61C;
	}

}
