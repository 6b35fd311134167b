package org.lettersarchive.text;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.lettersarchive.text.Token.Meaning;

/**
 * Finds the characters that mean something. It answers for all the library might find a
 * meaning in, and looks only a few characters ahead, so that its time grows with the
 * length of the text, whatever is in it.
 */
final class Tokens implements InlineContentParserFactory, InlineContentParser {

	private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@]\\^_`{|}~" + Bracket.STAND_IN;

	@Override
	public Set<Character> getTriggerCharacters() {
		// The last four mean something to the library, and nothing here.
		return Set.of('\\', '*', Bracket.STAND_IN, '{', '?', '!', '+', '-', '|', '_', '`', '&', '<');
	}

	@Override
	public InlineContentParser create() {
		return this;
	}

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		Node node = switch (scanner.peek()) {
			case '\\' -> escape(scanner);
			case '*' -> asterisks(scanner);
			case Bracket.STAND_IN -> bracket(scanner);
			case '{', '?', '!', '+', '-' -> delimiter(scanner);
			case '|' -> bar(scanner);
			default -> character(scanner);
		};
		return ParsedInline.of(node, scanner.position());
	}

	private static Node escape(Scanner scanner) {
		scanner.next();
		if (scanner.next('\n')) {
			return new Token(new Meaning.Whole(new LineBreak()));
		}
		return (PUNCTUATION.indexOf(scanner.peek()) >= 0) ? character(scanner) : new Text("\\");
	}

	private static Node asterisks(Scanner scanner) {
		boolean afterWord = isWord(scanner.peekPreviousCodePoint());
		int number = scanner.matchMultiple('*');
		if (number > 1) {
			return new Token(new Meaning.Mistake(RemarkCode.ASTERISKS, "**", "*".repeat(number)));
		}
		return new Token(new Meaning.Asterisk(isWord(scanner.peek()), afterWord));
	}

	private static boolean isWord(int c) {
		return c != Scanner.END && c != ' ' && c != '\t' && c != '\n';
	}

	private static Node bracket(Scanner scanner) {
		if (next(scanner, "[^")) {
			return reference(scanner);
		}
		if (next(scanner, "[...")) {
			return illegible(scanner, "[...");
		}
		if (next(scanner, "[…")) {
			return illegible(scanner, "[…");
		}
		if (next(scanner, "[|")) {
			return page(scanner);
		}
		return delimiter(scanner);
	}

	private static Node reference(Scanner scanner) {
		Optional<String> name = upTo("]", NoteName.LONGEST, NoteName::isValid, scanner);
		return name.isPresent() ? new Token(new Meaning.Reference(name.get())) : new Text("[^");
	}

	private static Node illegible(Scanner scanner, String opening) {
		return upTo("]", Illegible.LONGEST + 1, Tokens::isExtent, scanner)
			.map((extent) -> new Token(new Meaning.Whole(new Illegible(label(extent)))))
			.orElseGet(() -> new Token(new Meaning.Mistake(RemarkCode.UNKNOWN_LABEL, opening, opening)));
	}

	private static Node page(Scanner scanner) {
		return upTo("|]", PageBreak.LONGEST + 2, Tokens::isPage, scanner)
			.map((page) -> new Token(new Meaning.Whole(new PageBreak(label(page)))))
			.orElseGet(() -> new Token(new Meaning.Mistake(RemarkCode.UNKNOWN_LABEL, "[|", "[|")));
	}

	private static boolean isExtent(String typed) {
		return (typed.isEmpty() || Characters.isSpace(typed.charAt(0)))
				&& Label.isValid(label(typed), Illegible.LONGEST);
	}

	private static boolean isPage(String typed) {
		return Label.isValid(label(typed), PageBreak.LONGEST);
	}

	private static String label(String typed) {
		return Characters.strip(Characters.collapse(typed));
	}

	private static Node delimiter(Scanner scanner) {
		for (Delimiter delimiter : Delimiter.PAIRS) {
			if (next(scanner, delimiter.opening())) {
				return new Token(new Meaning.Opening(delimiter));
			}
			if (next(scanner, delimiter.closing())) {
				return new Token(new Meaning.Closing(delimiter));
			}
		}
		return character(scanner);
	}

	private static Node bar(Scanner scanner) {
		scanner.next();
		return new Token(new Meaning.Bar());
	}

	private static Node character(Scanner scanner) {
		String character = Bracket.show(String.valueOf(scanner.peek()));
		scanner.next();
		return new Text(character);
	}

	private static boolean next(Scanner scanner, String typed) {
		return scanner.next(Bracket.hide(typed));
	}

	/**
	 * What stands before the end of a mark, which is looked for only so far.
	 */
	private static Optional<String> upTo(String end, int longest, Predicate<String> valid, Scanner scanner) {
		Position start = scanner.position();
		StringBuilder typed = new StringBuilder();
		while (scanner.hasNext() && typed.length() <= longest) {
			if (scanner.next(end)) {
				if (valid.test(typed.toString())) {
					return Optional.of(typed.toString());
				}
				break;
			}
			typed.append(scanner.peek());
			scanner.next();
		}
		scanner.setPosition(start);
		return Optional.empty();
	}

}
