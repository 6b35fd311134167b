package org.lettersarchive.transcription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chain.HashedForm;
import org.lettersarchive.chain.Sha256;

/**
 * Something that happened to a transcription, as it is hashed and chained to what
 * happened before. {@code docs/data.md} describes the hashed form.
 */
public record HistoryEntry(UUID transcription, long letter, String witness, String language, int number, EntryKind kind,
		int revision, @Nullable Integer restores, @Nullable Integer publication, UUID editor, String editorName,
		List<UUID> writers, String writerNames, Instant at, String note, String textHash, String previousHash,
		String hash) {

	/**
	 * The same entry with the hash it must have.
	 */
	HistoryEntry sealed() {
		return new HistoryEntry(this.transcription, this.letter, this.witness, this.language, this.number, this.kind,
				this.revision, this.restores, this.publication, this.editor, this.editorName, this.writers,
				this.writerNames, this.at, this.note, this.textHash, this.previousHash, Sha256.of(form()).hex());
	}

	boolean isSealed() {
		return this.hash.equals(Sha256.of(form()).hex());
	}

	byte[] form() {
		return HashedForm.of("letters-archive history 1")
			.field("transcription", this.transcription)
			.field("letter", this.letter)
			.field("witness", this.witness)
			.field("language", this.language)
			.field("number", this.number)
			.field("kind", this.kind.code())
			.field("revision", this.revision)
			.field("restores", this.restores)
			.field("publication", this.publication)
			.field("editor", this.editor)
			.field("editor-name", this.editorName)
			.field("writers", this.writers.stream().map(UUID::toString).collect(Collectors.joining(" ")))
			.field("writer-names", this.writerNames)
			.field("time", this.at)
			.field("note", this.note)
			.field("text", this.textHash)
			.field("previous", this.previousHash)
			.bytes();
	}

}
