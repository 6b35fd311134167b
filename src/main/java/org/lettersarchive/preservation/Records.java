package org.lettersarchive.preservation;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.lettersarchive.collection.Collections;
import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.event.Events;
import org.lettersarchive.harvest.Rendition;
import org.lettersarchive.harvest.Renditions;
import org.lettersarchive.letter.ChangedLetter;
import org.lettersarchive.letter.LetterChanges;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterTallies;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.source.Sources;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes every record in the formats that others exchange, and the site for reading
 * without a server. It holds some letters at a time.
 */
@Component
class Records {

	private static final int LETTERS_AT_ONCE = 100;

	private static final int RECORDS_AT_ONCE = 500;

	private static final int LETTERS_IN_CMIF = 5_000;

	private static final Limit COLLECTIONS = Limit.of(10_000);

	private final JdbcClient jdbc;

	private final EntityManager entities;

	private final Renditions renditions;

	private final LetterChanges changes;

	private final PublishedLetters letters;

	private final Correspondents correspondents;

	private final Sources sources;

	private final Events events;

	private final LetterTallies tallies;

	private final Collections collections;

	private final SiteCopies copies;

	Records(JdbcClient jdbc, EntityManager entities, Renditions renditions, LetterChanges changes,
			PublishedLetters letters, Correspondents correspondents, Sources sources, Events events,
			LetterTallies tallies, Collections collections, SiteCopies copies) {
		this.copies = copies;
		this.jdbc = jdbc;
		this.entities = entities;
		this.renditions = renditions;
		this.changes = changes;
		this.letters = letters;
		this.correspondents = correspondents;
		this.sources = sources;
		this.events = events;
		this.tallies = tallies;
		this.collections = collections;
	}

	void write(BagWriter bag, Path work, String root, Packaging.State state, SchemaChecks schemas, Progress progress)
			throws IOException {
		list(bag, work, "correspondents",
				(page) -> this.renditions.people(on(page, this.correspondents::findAllByName), root));
		list(bag, work, "sources", (page) -> this.renditions.sources(on(page, this.sources::findAllNewestFirst), root));
		list(bag, work, "events", (page) -> this.renditions.events(on(page, this.events::findAllInOrder), root));
		list(bag, work, "topics",
				(page) -> this.renditions.topics((page == 0) ? this.tallies.byTopic() : List.of(), root));
		List<LetterCollection> sets = this.collections.findAllInOrder(COLLECTIONS);
		list(bag, work, "collections", (page) -> this.renditions.collections((page == 0) ? sets : List.of(), root));
		for (LetterCollection set : sets) {
			cmif(bag, set, root, state, schemas.cmif());
		}
		letters(bag, work, root, state, schemas, progress);
	}

	private <T> List<T> on(int page, Function<PageRequest, Page<T>> records) {
		List<T> found = records.apply(PageRequest.of(page, RECORDS_AT_ONCE)).getContent();
		this.entities.clear();
		return found;
	}

	private static void list(BagWriter bag, Path work, String kind, IntFunction<Renditions.Listed> pages)
			throws IOException {
		Path json = work.resolve(kind + ".json");
		Path csv = work.resolve(kind + ".csv");
		try (Writer entries = Files.newBufferedWriter(json); Writer rows = Files.newBufferedWriter(csv)) {
			entries.write("[");
			boolean any = false;
			for (int page = 0;; page++) {
				Renditions.Listed listed = pages.apply(page);
				rows.write((page == 0) ? listed.table() : listed.table().substring(listed.table().indexOf('\n') + 1));
				if (listed.json().isEmpty()) {
					break;
				}
				for (String entry : listed.json()) {
					entries.write((any ? ",\n" : "\n") + entry);
					any = true;
				}
			}
			entries.write("\n]\n");
		}
		bag.payload("json/" + kind + ".json", (out) -> Files.copy(json, out));
		bag.payload("csv/" + kind + ".csv", (out) -> Files.copy(csv, out));
	}

	private void cmif(BagWriter bag, LetterCollection set, String root, Packaging.State state, SchemaCheck schema)
			throws IOException {
		for (int part = 0;; part++) {
			Page<PublishedLetter> page = this.letters.findByCollection(set.id(), PageRequest.of(part, LETTERS_IN_CMIF));
			if (part > 0 && page.isEmpty()) {
				return;
			}
			String path = "cmif/%s-%d.xml".formatted(set.id(), part + 1);
			String document = this.renditions.cmif(set, page.getContent(), state.at(), root);
			schema.check(path, document);
			bag.payload(path, document);
			this.entities.clear();
			if (!page.hasNext()) {
				return;
			}
		}
	}

	private void letters(BagWriter bag, Path work, String root, Packaging.State state, SchemaChecks schemas,
			Progress progress) throws IOException {
		Path table = work.resolve("letters.csv");
		long[] ids = this.jdbc.sql("select id from public_letter order by sort_date, sequence, id")
			.query(Long.class)
			.stream()
			.mapToLong(Long::longValue)
			.toArray();
		SiteCopy copy = this.copies.begin(bag, state);
		try (Writer rows = Files.newBufferedWriter(table)) {
			rows.write(this.renditions.letterColumns());
			for (int first = 0; first < ids.length; first += LETTERS_AT_ONCE) {
				for (Rendition letter : some(ids, first, root)) {
					String slug = letter.record().letter().slug().value();
					bag.payload("json/letters/" + slug + ".json", letter.json() + "\n");
					schemas.tei().check("tei/" + slug + ".xml", letter.tei());
					schemas.oai().check(slug, letter.oai());
					bag.payload("tei/" + slug + ".xml", letter.tei());
					rows.write(letter.row());
					copy.add(letter.record());
				}
				this.entities.clear();
				if (!progress.reached(Math.min(ids.length, first + LETTERS_AT_ONCE), ids.length)) {
					throw new CancelledException();
				}
			}
		}
		bag.payload("csv/letters.csv", (out) -> Files.copy(table, out));
		copy.end();
	}

	private List<Rendition> some(long[] ids, int first, String root) {
		List<LetterId> some = Arrays.stream(ids, first, Math.min(ids.length, first + LETTERS_AT_ONCE))
			.mapToObj(LetterId::new)
			.toList();
		Map<LetterId, ChangedLetter> changed = this.changes.find(some)
			.stream()
			.collect(Collectors.toMap(ChangedLetter::letter, Function.identity()));
		return this.renditions.letters(some.stream().map(changed::get).filter(Objects::nonNull).toList(), root);
	}

}
