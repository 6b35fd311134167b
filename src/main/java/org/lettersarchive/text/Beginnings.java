package org.lettersarchive.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.lettersarchive.text.Begun.Beginning;

/**
 * Finds the lines that begin something: a word after an at sign, or the name of a note.
 */
final class Beginnings implements BlockParserFactory {

	private static final Pattern ANNOUNCEMENT = Pattern.compile("@([^ \t]*+)[ \t]*+");

	private static final Pattern DEFINITION = Pattern.compile(Bracket.hide("[\\^") + "([^\\]]{1,40})]:[ \t]*+");

	private final Remarks remarks;

	Beginnings(Remarks remarks) {
		this.remarks = remarks;
	}

	@Override
	public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
		String line = state.getLine().getContent().toString();
		int number = state.getLine().getSourceSpan().getLineIndex() + 1;
		Matcher announcement = ANNOUNCEMENT.matcher(line);
		if (announcement.lookingAt()) {
			String rest = line.substring(announcement.end());
			return announced(announcement.group(1), rest, number)
				.map((beginning) -> begin(beginning, announcement.end()))
				.orElseGet(BlockStart::none);
		}
		Matcher definition = DEFINITION.matcher(line);
		if (definition.lookingAt() && NoteName.isValid(definition.group(1))) {
			return begin(new Beginning.Definition(definition.group(1)), definition.end());
		}
		return BlockStart.none();
	}

	private Optional<Beginning> announced(String keyword, String rest, int line) {
		if (keyword.equals("page")) {
			String label = Characters.collapse(rest);
			if (Label.isValid(label, PageBreak.LONGEST)) {
				return Optional.of(new Beginning.Page(label));
			}
			this.remarks.add(line, RemarkCode.UNKNOWN_LABEL, "@page");
			return Optional.empty();
		}
		Optional<PassageKind> kind = PassageKind.ofKeyword(keyword);
		if (kind.isEmpty()) {
			String about = (keyword.length() > 20) ? "@" : "@" + Bracket.show(keyword);
			this.remarks.add(line, RemarkCode.UNKNOWN_PASSAGE, about);
		}
		return kind.map(Beginning.Passage::new);
	}

	private static BlockStart begin(Beginning beginning, int contentFrom) {
		return BlockStart.of(new BegunLines(beginning)).atIndex(contentFrom);
	}

}
