package org.lettersarchive.cataloguing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chain.HashedForm;
import org.lettersarchive.chain.Sha256;

/**
 * An entry in the history of a record, as it is hashed and chained to the entry before.
 * {@code docs/data.md} describes the hashed form.
 *
 * @param number its place in the chain
 * @param editor who changed the record; null in an entry that tells how it was found
 * @param source the source the change rests on; null where it is the editors' own
 * @param description the whole record after the change, as JSON
 */
public record Amendment(RecordKey record, int number, @Nullable UUID editor, String editorName, Instant at,
		String reason, @Nullable String source, String description, String descriptionHash, String previousHash,
		String hash) {

	static Amendment after(RecordKey record, Head head, @Nullable UUID editor, String editorName, Instant at,
			String reason, @Nullable String source, String description) {
		Amendment open = new Amendment(record, head.number() + 1, editor, editorName, at, reason, source, description,
				Sha256.of(description).hex(), head.hash(), "");
		return new Amendment(record, open.number, editor, editorName, at, reason, source, description,
				open.descriptionHash, open.previousHash, open.form().hash().hex());
	}

	/**
	 * Whether both hashes are those of what it says.
	 */
	boolean isSealed() {
		return this.descriptionHash.equals(Sha256.of(this.description).hex()) && this.hash.equals(form().hash().hex());
	}

	/**
	 * Whether somebody changed the record; otherwise the entry tells how it was found.
	 */
	public boolean isByAnEditor() {
		return this.editor != null;
	}

	String kind() {
		return isByAnEditor() ? "amended" : "found";
	}

	private HashedForm form() {
		return HashedForm.of("letters-archive amendment 1")
			.field("record-kind", this.record.kind())
			.field("record", this.record.id())
			.field("number", this.number)
			.field("kind", kind())
			.field("editor", this.editor)
			.field("editor-name", this.editorName)
			.field("time", this.at)
			.field("reason", this.reason)
			.field("source", this.source)
			.field("description", this.descriptionHash)
			.field("previous", this.previousHash);
	}

	/**
	 * Where a chain ends.
	 */
	record Head(int number, String hash) {

		static final Head NONE = new Head(0, "");

	}

}
