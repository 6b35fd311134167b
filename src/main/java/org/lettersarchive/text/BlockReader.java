package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.lettersarchive.text.Begun.Beginning;

/**
 * Reads a typed text: has the library part it into paragraphs and tokens, and makes
 * passages and notes of them.
 */
final class BlockReader {

	private final Remarks remarks = new Remarks();

	private final TypedNotes notes = new TypedNotes(this.remarks);

	private BlockReader() {
	}

	static ParsedText read(String typed) {
		return new BlockReader().readAll(typed);
	}

	private ParsedText readAll(String typed) {
		List<Node> paragraphs = paragraphs(Characters.clean(typed, this.remarks));
		for (Node paragraph : paragraphs) {
			if (paragraph instanceof Begun begun && begun.beginning() instanceof Beginning.Definition(String name)) {
				this.notes.add(name, begun);
			}
		}
		List<Optional<Block>> blocks = new ArrayList<>();
		paragraphs.forEach((paragraph) -> blocks.add(block(paragraph)));
		// Only now is it known which notes nothing refers to.
		for (int i = 0; i < paragraphs.size(); i++) {
			if (paragraphs.get(i) instanceof Begun begun
					&& begun.beginning() instanceof Beginning.Definition(String name) && !this.notes.isTaken(begun)) {
				blocks.set(i, Optional.of(this.notes.unused(name, begun, line(begun))));
			}
		}
		return new ParsedText(new LetterText(blocks.stream().flatMap(Optional::stream).toList()),
				this.remarks.inOrder());
	}

	private List<Node> paragraphs(String text) {
		String source = Bracket.hide(text).lines().map(Characters::strip).collect(Collectors.joining("\n"));
		Parser parser = Parser.builder()
			.enabledBlockTypes(Set.of())
			.customBlockParserFactory(new Beginnings(this.remarks))
			.customInlineContentParserFactory(new Tokens())
			.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
			.build();
		List<Node> paragraphs = new ArrayList<>();
		for (Node node = parser.parse(source).getFirstChild(); node != null; node = node.getNext()) {
			paragraphs.add(node);
		}
		return paragraphs;
	}

	private Optional<Block> block(Node paragraph) {
		if (!(paragraph instanceof Begun begun)) {
			return passage(PassageKind.PARAGRAPH, paragraph);
		}
		return switch (begun.beginning()) {
			case Beginning.Passage(PassageKind kind) -> passage(kind, begun);
			case Beginning.Page(String label) -> Optional.of(new PageBreak(label));
			case Beginning.Definition _ -> Optional.empty();
		};
	}

	private Optional<Block> passage(PassageKind kind, Node paragraph) {
		List<Inline> content = Inlines.passage(InlineReader.read(paragraph, this.notes, this.remarks));
		if (content.isEmpty()) {
			this.remarks.add(line(paragraph), RemarkCode.EMPTY_PASSAGE, kind.keyword());
			return Optional.empty();
		}
		return Optional.of(new Passage(kind, content));
	}

	private static int line(Node node) {
		return node.getSourceSpans().getFirst().getLineIndex() + 1;
	}

}
