package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a letter as an editor has transcribed it.
 */
public record LetterText(List<Block> blocks) {

	/** How many characters an editor can type. */
	public static final int LONGEST = 1_000_000;

	public LetterText {
		blocks = List.copyOf(blocks);
	}

	public static LetterText of(Block... blocks) {
		return new LetterText(List.of(blocks));
	}

	/**
	 * Reads a typed text. Whatever is typed can be read; what looks like a mistake is
	 * remarked on.
	 * @throws TextTooLong if it has more than {@link #LONGEST} characters
	 */
	public static ParsedText parse(String typed) {
		if (typed.length() > LONGEST) {
			throw new TextTooLong(typed.length());
		}
		return BlockReader.read(typed);
	}

	/**
	 * Reads a text back from its canonical form, which may be longer than what was typed.
	 */
	public static LetterText ofCanonical(String canonical) {
		return BlockReader.read(canonical).text();
	}

	/**
	 * The one way of typing this text, which is kept and hashed.
	 */
	public String canonical() {
		return CanonicalWriter.write(this);
	}

	/**
	 * The text as it is read aloud: without what the writer struck out and without notes,
	 * slips as they were written.
	 */
	public PlainText plain() {
		return PlainText.of(this);
	}

	/**
	 * The passages alone, without the breaks between pages.
	 */
	public Stream<Passage> passages() {
		return this.blocks.stream().filter(Passage.class::isInstance).map(Passage.class::cast);
	}

	/**
	 * The notes in the order of their places, which is the order of their numbers.
	 */
	public List<Note> notes() {
		List<Note> notes = new ArrayList<>();
		passages().forEach((passage) -> collectNotes(passage.content(), notes));
		return List.copyOf(notes);
	}

	private static void collectNotes(List<Inline> inlines, List<Note> notes) {
		for (Inline inline : inlines) {
			switch (inline) {
				case Note note -> notes.add(note);
				case Marked marked -> collectNotes(marked.content(), notes);
				case Sic sic -> {
					collectNotes(sic.written(), notes);
					collectNotes(sic.correction(), notes);
				}
				case Text _, LineBreak _, PageBreak _, Illegible _ -> {
				}
			}
		}
	}

}
