package org.lettersarchive.harvest;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.letter.FoundLetters;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.LetterTallies;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Topic;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RetiredRecords;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNumber;
import org.lettersarchive.web.SiteAddress;

import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What letters are about, as data.
 */
@Controller
class TopicsDataController {

	private static final String TOPICS = "/topics";

	private static final String TOPIC = TOPICS + "/{id}";

	private final LetterFinder finder;

	private final LetterTallies tallies;

	private final SiteAddress address;

	private final RetiredRecords retired;

	TopicsDataController(LetterFinder finder, LetterTallies tallies, SiteAddress address, RetiredRecords retired) {
		this.retired = retired;
		this.finder = finder;
		this.tallies = tallies;
		this.address = address;
	}

	@GetMapping(path = TOPICS, produces = Format.Types.JSON)
	ResponseEntity<Object> json(HttpServletRequest request) {
		JsonDocuments documents = new JsonDocuments(links(request));
		return Answers.of(Format.JSON,
				documents.list(TOPICS,
						this.tallies.byTopic()
							.stream()
							.map((tally) -> new Json.TopicEntry(documents.topic(tally.topic()), tally.letters()))
							.toList()));
	}

	@GetMapping(path = TOPICS, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> jsonLd(HttpServletRequest request) {
		return Answers.of(Format.JSON_LD, new LinkedData(links(request))
			.topics(this.tallies.byTopic().stream().map((tally) -> tally.topic()).toList()));
	}

	@GetMapping(path = TOPICS, produces = Format.Types.CSV)
	ResponseEntity<Object> csv(HttpServletRequest request) {
		Links links = links(request);
		return Answers.of(Format.CSV, Csv.topics(this.tallies.byTopic(), links));
	}

	@GetMapping(path = TOPIC, produces = Format.Types.JSON)
	ResponseEntity<Object> topicAsJson(@PathVariable String id, PageNumber page, HttpServletRequest request) {
		Topic topic = topic(id);
		Page<PublishedLetter> letters = about(id, page);
		JsonDocuments documents = new JsonDocuments(links(request));
		Paging paging = links(request).paging(letters, path(id), Format.JSON);
		return Answers.of(Format.JSON, documents.record("topic", documents.topic(topic), paging, letters.getContent()),
				paging);
	}

	@GetMapping(path = TOPIC, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> topicAsJsonLd(@PathVariable String id, PageNumber page, HttpServletRequest request) {
		Topic topic = topic(id);
		Page<PublishedLetter> letters = about(id, page);
		return Answers.of(Format.JSON_LD, new LinkedData(links(request)).topic(topic, letters.getContent()),
				links(request).paging(letters, path(id), Format.JSON_LD));
	}

	@GetMapping(path = TOPIC, produces = Format.Types.CSV)
	ResponseEntity<Object> lettersAsCsv(@PathVariable String id, PageNumber page, HttpServletRequest request) {
		topic(id);
		Page<PublishedLetter> letters = about(id, page);
		return Answers.of(Format.CSV, Csv.letters(letters.getContent(), links(request)),
				links(request).paging(letters, path(id), Format.CSV));
	}

	private Topic topic(String id) {
		return this.tallies.findTopic(id).orElseThrow(() -> this.retired.elsewhere(RecordKind.TOPIC, id));
	}

	private Page<PublishedLetter> about(String topic, PageNumber page) {
		FoundLetters found = this.finder.find(LetterFilter.aboutTopic(topic), LetterOrder.EARLIEST_FIRST, page.value(),
				Pages.SIZE);
		return Pages.of(found, page);
	}

	private static String path(String id) {
		return TOPICS + "/" + id;
	}

	private Links links(HttpServletRequest request) {
		return new Links(this.address, request);
	}

}
