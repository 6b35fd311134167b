package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reads a typed text: parts it into passages and notes, and has their marks read.
 */
final class BlockReader {

	private final Remarks remarks = new Remarks();

	private final List<Chunk> chunks = new ArrayList<>();

	private final Map<String, Chunk.Definition> definitions = new HashMap<>();

	private final Map<String, Note> taken = new HashMap<>();

	private BlockReader() {
	}

	static ParsedText read(String typed) {
		return new BlockReader().readAll(typed);
	}

	private ParsedText readAll(String typed) {
		part(Characters.clean(typed, this.remarks));
		List<List<Block>> blocks = new ArrayList<>();
		this.chunks.forEach((chunk) -> blocks.add(read(chunk).map(List::<Block>of).orElse(List.of())));
		// Only now is it known which notes nothing refers to.
		for (int i = 0; i < this.chunks.size(); i++) {
			if (this.chunks.get(i) instanceof Chunk.Definition definition && !isTaken(definition)) {
				blocks.set(i, List.of(unused(definition)));
			}
		}
		return new ParsedText(new LetterText(blocks.stream().flatMap(List::stream).toList()), this.remarks.inOrder());
	}

	private void part(String source) {
		Chunk.Builder chunk = null;
		int line = 0;
		for (String raw : source.split("\n", -1)) {
			String stripped = Characters.strip(raw);
			line++;
			Optional<Chunk.Builder> begun = Chunk.beginning(stripped, line, this.remarks);
			if (stripped.isEmpty() || begun.isPresent()) {
				end(chunk);
				chunk = begun.orElse(null);
			}
			else if (chunk != null && chunk.goesOn()) {
				chunk.add(stripped);
			}
			else {
				end(chunk);
				chunk = Chunk.paragraph(stripped, line);
			}
		}
		end(chunk);
	}

	private void end(Chunk.@Nullable Builder builder) {
		if (builder != null) {
			Chunk chunk = builder.build();
			this.chunks.add(chunk);
			if (chunk instanceof Chunk.Definition definition) {
				this.definitions.putIfAbsent(definition.name(), definition);
			}
		}
	}

	private Optional<Block> read(Chunk chunk) {
		return switch (chunk) {
			case Chunk.Page page -> Optional.of(new PageBreak(page.label()));
			case Chunk.Definition _ -> Optional.empty();
			case Chunk.Typed typed -> passage(typed);
		};
	}

	private Optional<Block> passage(Chunk.Typed typed) {
		List<Inline> content = Inlines
			.passage(InlineReader.read(typed.source(), typed.line(), this::take, this.remarks));
		if (content.isEmpty()) {
			this.remarks.add(typed.line(), RemarkCode.EMPTY_PASSAGE, typed.kind().keyword());
			return Optional.empty();
		}
		return Optional.of(new Passage(typed.kind(), content));
	}

	private Optional<Note> take(String name, int line) {
		Chunk.Definition definition = this.definitions.get(name);
		if (definition == null) {
			this.remarks.add(line, RemarkCode.NOTE_MISSING, "[^" + name + "]");
			return Optional.empty();
		}
		if (this.taken.containsKey(name)) {
			this.remarks.add(line, RemarkCode.NOTE_REPEATED, "[^" + name + "]");
			return Optional.empty();
		}
		List<Inline> content = Inlines
			.passage(InlineReader.read(definition.source(), definition.line(), this::refuse, this.remarks));
		if (content.isEmpty()) {
			this.remarks.add(line, RemarkCode.NOTE_MISSING, "[^" + name + "]");
			return Optional.empty();
		}
		Note note = new Note(content);
		this.taken.put(name, note);
		return Optional.of(note);
	}

	private Optional<Note> refuse(String name, int line) {
		this.remarks.add(line, RemarkCode.NOTE_WITHIN_NOTE, "[^" + name + "]");
		return Optional.empty();
	}

	private boolean isTaken(Chunk.Definition definition) {
		return this.taken.containsKey(definition.name()) && this.definitions.get(definition.name()) == definition;
	}

	// An editor's words are not dropped because a reference is missing.
	private Passage unused(Chunk.Definition definition) {
		boolean second = this.definitions.get(definition.name()) != definition;
		this.remarks.add(definition.line(), second ? RemarkCode.NOTE_TWICE : RemarkCode.NOTE_UNUSED,
				"[^" + definition.name() + "]");
		String source = "\\[^" + definition.name() + "]: " + definition.source();
		return new Passage(PassageKind.PARAGRAPH,
				InlineReader.read(source, definition.line(), this::refuse, new Remarks()));
	}

}
