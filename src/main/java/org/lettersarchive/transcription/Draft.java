package org.lettersarchive.transcription;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.lettersarchive.identity.EditorId;

/**
 * The working text of a transcription, which its editors share. Its version is that of
 * the text, which a save names; the lock on the transcription guards it.
 */
@Entity
class Draft {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "transcription_id"))
	private TranscriptionId id;

	private String text;

	private int version;

	private UUID savedBy;

	private Instant savedAt;

	@SuppressWarnings("NullAway.Init")
	protected Draft() {
	}

	private Draft(TranscriptionId id, EditorId by, Instant at) {
		this.id = id;
		this.text = "";
		this.savedBy = by.value();
		this.savedAt = at;
	}

	static Draft empty(TranscriptionId id, EditorId by, Instant at) {
		return new Draft(id, by, at);
	}

	/**
	 * Whether a save based on this version would overwrite nothing. A version that the
	 * draft never had is from before a backup was restored.
	 */
	boolean isAt(int version) {
		return version == this.version;
	}

	void write(String text, Actor actor, Instant at) {
		this.text = text;
		this.version++;
		this.savedBy = actor.editor().value();
		this.savedAt = at;
	}

	TranscriptionId id() {
		return this.id;
	}

	String text() {
		return this.text;
	}

	int version() {
		return this.version;
	}

	EditorId savedBy() {
		return new EditorId(this.savedBy);
	}

	Instant savedAt() {
		return this.savedAt;
	}

}
