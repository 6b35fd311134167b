package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;
import org.lettersarchive.text.Begun.Beginning;

/**
 * Gathers the lines that belong to what a line has begun.
 */
final class BegunLines extends AbstractBlockParser {

	private final Begun block;

	private final List<SourceLine> lines = new ArrayList<>();

	BegunLines(Beginning beginning) {
		this.block = new Begun(beginning);
	}

	@Override
	public Block getBlock() {
		return this.block;
	}

	@Override
	public BlockContinue tryContinue(ParserState state) {
		return (!state.isBlank() && goesOn()) ? BlockContinue.atIndex(0) : BlockContinue.none();
	}

	private boolean goesOn() {
		return switch (this.block.beginning()) {
			case Beginning.Definition _ -> true;
			case Beginning.Passage _ -> endsWithLineBreak(this.lines.getLast().getContent());
			case Beginning.Page _ -> false;
		};
	}

	private static boolean endsWithLineBreak(CharSequence line) {
		int backslashes = 0;
		while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
			backslashes++;
		}
		return backslashes % 2 == 1;
	}

	@Override
	public void addLine(SourceLine line) {
		this.lines.add(line);
	}

	@Override
	public void parseInlines(InlineParser inlineParser) {
		inlineParser.parse(SourceLines.of(this.lines), this.block);
	}

}
