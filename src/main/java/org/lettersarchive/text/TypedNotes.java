package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The notes of a typed text, each of which waits for the one reference to it.
 */
final class TypedNotes implements NoteSource {

	private final Map<String, Begun> definitions = new HashMap<>();

	private final Set<Begun> taken = new HashSet<>();

	private final Remarks remarks;

	TypedNotes(Remarks remarks) {
		this.remarks = remarks;
	}

	void add(String name, Begun definition) {
		this.definitions.putIfAbsent(name, definition);
	}

	@Override
	public Optional<Note> note(String name, int line) {
		Begun definition = this.definitions.get(name);
		if (definition == null) {
			return refuse(RemarkCode.NOTE_MISSING, name, line);
		}
		if (isTaken(definition)) {
			return refuse(RemarkCode.NOTE_REPEATED, name, line);
		}
		List<Inline> content = Inlines.passage(InlineReader.read(definition, this::refuseWithin, this.remarks));
		if (content.isEmpty()) {
			return refuse(RemarkCode.NOTE_MISSING, name, line);
		}
		this.taken.add(definition);
		return Optional.of(new Note(content));
	}

	boolean isTaken(Begun definition) {
		return this.taken.contains(definition);
	}

	/**
	 * The paragraph that a note becomes if nothing refers to it, for an editor's words
	 * are not dropped because a reference is missing.
	 */
	Passage unused(String name, Begun definition, int line) {
		boolean second = this.definitions.get(name) != definition;
		this.remarks.add(line, second ? RemarkCode.NOTE_TWICE : RemarkCode.NOTE_UNUSED, "[^" + name + "]");
		List<Inline> content = new ArrayList<>();
		content.add(new Text("[^" + name + "]: "));
		content.addAll(InlineReader.read(definition, this::refuseWithin, new Remarks()));
		return new Passage(PassageKind.PARAGRAPH, content);
	}

	private Optional<Note> refuseWithin(String name, int line) {
		return refuse(RemarkCode.NOTE_WITHIN_NOTE, name, line);
	}

	private Optional<Note> refuse(RemarkCode code, String name, int line) {
		this.remarks.add(line, code, "[^" + name + "]");
		return Optional.empty();
	}

}
