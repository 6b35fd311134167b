package org.lettersarchive.preservation;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chain.HashedForm;
import org.lettersarchive.chain.Sha256;

/**
 * Checks the chains of a package: those of texts and those of records. What was withheld
 * has a place in its chain and a hash, and nothing else to check.
 */
final class Chains {

	private final Map<UUID, String> people = new LinkedHashMap<>();

	// The hash of each publication, with that of its text.
	private final Map<String, String> publications = new HashMap<>();

	private long entries;

	private @Nullable String chain;

	private int number;

	private String hash = "";

	private final Map<Integer, String> texts = new HashMap<>();

	static Chains check(Bag bag) throws UnsoundBagException, IOException {
		Chains chains = new Chains();
		chains.over(bag, PreservedTable.HISTORY_ENTRY, chains::history);
		chains.over(bag, PreservedTable.AMENDMENT, chains::amendment);
		chains.over(bag, PreservedTable.READING_TEXT, chains::readingText);
		return chains;
	}

	private void over(Bag bag, PreservedTable table, Check check) throws UnsoundBagException, IOException {
		this.chain = null;
		try (Lines lines = bag.lines(table.path())) {
			for (String line = lines.next(); line != null; line = lines.next()) {
				check.of(Row.read(lines.place(), line));
			}
		}
	}

	private void history(Row row) throws UnsoundBagException {
		link(row, row.required("transcription_id"));
		String kind = row.required("kind");
		boolean withheld = row.is("withheld");
		String text = row.text("text");
		String textHash = row.required("text_hash");
		if (text != null && !Sha256.of(text).hex().equals(textHash)) {
			throw broken(row, "the text was altered");
		}
		if (kind.equals("submitted")) {
			this.texts.put(row.number("revision"), textHash);
		}
		else if (!kind.equals("withheld") && !textHash.equals(this.texts.get(row.number("revision")))) {
			throw broken(row, "it is about another text");
		}
		if (withheld == kind.equals("published")) {
			throw broken(row, "what was published cannot be withheld, and nothing else is whole");
		}
		if (kind.equals("published")) {
			if (!form(row).hash().hex().equals(row.text("hash"))) {
				throw broken(row, "it was altered");
			}
			people(row);
			this.publications.put(row.required("hash"), textHash);
		}
	}

	private static HashedForm form(Row row) throws UnsoundBagException {
		return HashedForm.of("letters-archive history 1")
			.field("transcription", row.text("transcription_id"))
			.field("letter", row.text("letter_id"))
			.field("witness", row.text("witness_id"))
			.field("language", row.text("language"))
			.field("number", row.text("number"))
			.field("kind", row.text("kind"))
			.field("revision", row.text("revision"))
			.field("restores", row.text("restores"))
			.field("publication", row.text("publication"))
			.field("editor", row.text("editor_id"))
			.field("editor-name", row.text("editor_name"))
			.field("writers", row.words("writers"))
			.field("writer-names", row.text("writer_names"))
			.field("time", time(row))
			.field("note", row.text("note"))
			.field("text", row.text("text_hash"))
			.field("previous", row.text("previous_hash"));
	}

	private static Instant time(Row row) throws UnsoundBagException {
		try {
			return OffsetDateTime.parse(row.required("happened_at")).toInstant();
		}
		catch (DateTimeException ex) {
			throw new UnsoundBagException("%s: happened_at is not a time.".formatted(row.place()), ex);
		}
	}

	private void people(Row row) throws UnsoundBagException {
		person(row, row.required("editor_id"), row.required("editor_name"));
		String[] ids = row.words("writers").split(" ");
		String[] names = row.required("writer_names").split("; ");
		for (int place = 0; ids.length == names.length && place < ids.length; place++) {
			person(row, ids[place], names[place]);
		}
	}

	private void person(Row row, String id, String name) throws UnsoundBagException {
		try {
			this.people.putIfAbsent(UUID.fromString(id), name);
		}
		catch (IllegalArgumentException ex) {
			throw new UnsoundBagException("%s names a person wrongly.".formatted(row.place()), ex);
		}
	}

	private void amendment(Row row) throws UnsoundBagException {
		link(row, row.required("record_kind") + " " + row.required("record_id"));
		if (!Sha256.of(row.required("description")).hex().equals(row.text("description_hash"))) {
			throw broken(row, "the description was altered");
		}
		HashedForm form = HashedForm.of("letters-archive amendment 1")
			.field("record-kind", row.text("record_kind"))
			.field("record", row.text("record_id"))
			.field("number", row.text("number"))
			.field("kind", row.text("kind"))
			.field("editor", row.text("editor_id"))
			.field("editor-name", row.text("editor_name"))
			.field("time", time(row))
			.field("reason", row.text("reason"))
			.field("source", row.text("source_id"))
			.field("description", row.text("description_hash"))
			.field("previous", row.text("previous_hash"));
		if (!form.hash().hex().equals(row.text("hash"))) {
			throw broken(row, "it was altered");
		}
		if (row.text("editor_id") != null) {
			person(row, row.required("editor_id"), row.required("editor_name"));
		}
	}

	private void link(Row row, String chain) throws UnsoundBagException {
		if (!chain.equals(this.chain)) {
			this.chain = chain;
			this.number = 0;
			this.hash = "";
			this.texts.clear();
		}
		if (row.number("number") != this.number + 1) {
			throw broken(row, "entry %d is missing".formatted(this.number + 1));
		}
		if (!this.hash.equals(row.text("previous_hash"))) {
			throw broken(row, "it does not continue the entry before it");
		}
		this.number++;
		this.hash = row.required("hash");
		this.entries++;
	}

	private void readingText(Row row) throws UnsoundBagException {
		String revision = row.text("revision_hash");
		if (revision != null && !Sha256.of(row.required("body")).hex().equals(this.publications.get(revision))) {
			throw new UnsoundBagException(
					"The chain is broken: %s is not the text that was published.".formatted(row.place()));
		}
	}

	private UnsoundBagException broken(Row row, String what) {
		return new UnsoundBagException("The chain is broken in %s: %s.".formatted(row.place(), what));
	}

	/**
	 * Who is named in the histories, with the first of their names.
	 */
	Map<UUID, String> people() {
		return this.people;
	}

	long entries() {
		return this.entries;
	}

	/**
	 * Checks one row.
	 */
	private interface Check {

		void of(Row row) throws UnsoundBagException;

	}

}
