package org.lettersarchive.transcription;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a transcription, as it is hashed and chained to what
 * happened before. {@code docs/data.md} describes the hashed form.
 */
public record HistoryEntry(UUID transcription, long letter, String witness, String language, int number, EntryKind kind,
		int revision, @Nullable Integer restores, @Nullable Integer publication, UUID editor, String editorName,
		List<UUID> writers, String writerNames, Instant at, String note, String textHash, String previousHash,
		String hash) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
		.withZone(ZoneOffset.UTC);

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
		ByteArrayOutputStream form = new ByteArrayOutputStream();
		form.writeBytes("letters-archive history 1\n".getBytes(StandardCharsets.UTF_8));
		line(form, "transcription", this.transcription);
		line(form, "letter", this.letter);
		line(form, "witness", this.witness);
		line(form, "language", this.language);
		line(form, "number", this.number);
		line(form, "kind", this.kind.code());
		line(form, "revision", this.revision);
		line(form, "restores", (this.restores != null) ? this.restores : "");
		line(form, "publication", (this.publication != null) ? this.publication : "");
		line(form, "editor", this.editor);
		line(form, "editor-name", this.editorName);
		line(form, "writers", this.writers.stream().map(UUID::toString).collect(Collectors.joining(" ")));
		line(form, "writer-names", this.writerNames);
		line(form, "time", TIME.format(this.at));
		line(form, "note", this.note);
		line(form, "text", this.textHash);
		line(form, "previous", this.previousHash);
		return form.toByteArray();
	}

	private static void line(ByteArrayOutputStream form, String name, Object value) {
		byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
		form.writeBytes((name + " " + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
		form.writeBytes(bytes);
		form.write('\n');
	}

}
