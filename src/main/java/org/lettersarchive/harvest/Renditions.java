package org.lettersarchive.harvest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.event.Event;
import org.lettersarchive.letter.ChangedLetter;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.TopicTally;
import org.lettersarchive.source.Source;
import org.lettersarchive.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * What is public in the formats that others exchange, for those who want all of it and
 * ask for no address. Addresses within are those of a site whose root is given.
 */
@Component
public class Renditions {

	private final PublicRecords records;

	private final TeiDocuments tei;

	private final Correspondents correspondents;

	private final SiteProperties site;

	private final JsonMapper json;

	Renditions(PublicRecords records, TeiDocuments tei, Correspondents correspondents, SiteProperties site,
			JsonMapper json) {
		this.records = records;
		this.tei = tei;
		this.correspondents = correspondents;
		this.site = site;
		this.json = json;
	}

	/**
	 * Some letters, in their order, with as many statements as for one.
	 */
	public List<Rendition> letters(List<ChangedLetter> letters, String root) {
		Links links = Links.under(root);
		JsonDocuments documents = new JsonDocuments(links);
		Map<LetterId, PublicRecord> records = this.records.findAll(letters);
		Map<String, Correspondent> people = this.tei
			.people(records.values().stream().map(PublicRecord::letter).toList());
		return letters.stream()
			.flatMap((changed) -> Optional.ofNullable(records.get(changed.letter()))
				.map((record) -> new Rendition(record, this.json.writeValueAsString(documents.letter(record)),
						this.tei.document(record, people, links).inFull(),
						OaiRecords.dublinCore(changed, record, this.site.title().en(), links),
						Csv.line(Csv.row(record.letter(), links))))
				.stream())
			.toList();
	}

	/**
	 * The head of the table of letters.
	 */
	public String letterColumns() {
		return Csv.line(Csv.LETTER);
	}

	/**
	 * Letters of a collection as correspSearch takes them.
	 */
	public String cmif(LetterCollection collection, List<PublishedLetter> letters, Instant changedAt, String root) {
		return new CmifDocuments(collection, letters, this.tei.people(letters), this.site.title().en(), changedAt,
				Links.under(root))
			.document();
	}

	/**
	 * Correspondents as JSON and as a table.
	 */
	public Listed people(List<Correspondent> people, String root) {
		List<Correspondent> identified = people.isEmpty() ? people
				: this.correspondents.findIdentified(people.stream().map(Correspondent::id).toList())
					.stream()
					.sorted(Comparator.comparing((person) -> person.id().value()))
					.toList();
		JsonDocuments documents = new JsonDocuments(Links.under(root));
		return listed(identified.stream().map(documents::person).toList(), Csv.people(identified, Links.under(root)));
	}

	public Listed sources(List<Source> sources, String root) {
		JsonDocuments documents = new JsonDocuments(Links.under(root));
		return listed(sources.stream().map(documents::source).toList(), Csv.sources(sources, Links.under(root)));
	}

	public Listed events(List<Event> events, String root) {
		JsonDocuments documents = new JsonDocuments(Links.under(root));
		return listed(events.stream().map(documents::event).toList(), Csv.events(events, Links.under(root)));
	}

	public Listed topics(List<TopicTally> topics, String root) {
		JsonDocuments documents = new JsonDocuments(Links.under(root));
		return listed(topics.stream()
			.map((tally) -> new Json.TopicEntry(documents.topic(tally.topic()), tally.letters()))
			.toList(), Csv.topics(topics, Links.under(root)));
	}

	public Listed collections(List<LetterCollection> collections, String root) {
		JsonDocuments documents = new JsonDocuments(Links.under(root));
		return listed(collections.stream().map(documents::collection).toList(),
				Csv.collections(collections, Links.under(root)));
	}

	private Listed listed(List<?> entries, String table) {
		return new Listed(entries.stream().map(this.json::writeValueAsString).toList(), table);
	}

	/**
	 * Records of one kind.
	 *
	 * @param json each as JSON
	 * @param table all as a table with a head
	 */
	public record Listed(List<String> json, String table) {
	}

}
