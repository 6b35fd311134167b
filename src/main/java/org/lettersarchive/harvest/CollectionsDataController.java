package org.lettersarchive.harvest;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.collection.CollectionId;
import org.lettersarchive.collection.Collections;
import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
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
 * Sets of letters, as data.
 */
@Controller
class CollectionsDataController {

	private static final String COLLECTIONS = "/collections";

	private static final String COLLECTION = COLLECTIONS + "/{id}";

	private final Collections collections;

	private final PublishedLetters letters;

	private final SiteAddress address;

	private final RetiredRecords retired;

	CollectionsDataController(Collections collections, PublishedLetters letters, SiteAddress address,
			RetiredRecords retired) {
		this.retired = retired;
		this.collections = collections;
		this.letters = letters;
		this.address = address;
	}

	@GetMapping(path = COLLECTIONS, produces = Format.Types.JSON)
	ResponseEntity<Object> json(PageNumber page, HttpServletRequest request) {
		Page<LetterCollection> collections = collections(page);
		JsonDocuments documents = new JsonDocuments(links(request));
		Paging paging = links(request).paging(collections, COLLECTIONS, Format.JSON);
		return Answers.of(Format.JSON,
				documents.list("list", paging, collections.map(documents::collection).getContent()), paging);
	}

	@GetMapping(path = COLLECTIONS, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> jsonLd(PageNumber page, HttpServletRequest request) {
		Page<LetterCollection> collections = collections(page);
		LinkedData linked = new LinkedData(links(request));
		Paging paging = links(request).paging(collections, COLLECTIONS, Format.JSON_LD);
		return Answers.of(Format.JSON_LD, linked.list(paging, collections.map(linked::entry).getContent()), paging);
	}

	@GetMapping(path = COLLECTIONS, produces = Format.Types.CSV)
	ResponseEntity<Object> csv(PageNumber page, HttpServletRequest request) {
		Page<LetterCollection> collections = collections(page);
		Links links = links(request);
		return Answers.of(Format.CSV, Csv.collections(collections.getContent(), links),
				links.paging(collections, COLLECTIONS, Format.CSV));
	}

	private Page<LetterCollection> collections(PageNumber page) {
		return page.check(this.collections.findAllInOrder(Pages.of(page)));
	}

	@GetMapping(path = COLLECTION, produces = Format.Types.JSON)
	ResponseEntity<Object> collectionAsJson(@PathVariable CollectionId id, PageNumber page,
			HttpServletRequest request) {
		LetterCollection collection = collection(id);
		Page<PublishedLetter> letters = lettersOf(id, page);
		JsonDocuments documents = new JsonDocuments(links(request));
		Paging paging = links(request).paging(letters, path(id), Format.JSON);
		return Answers.of(Format.JSON,
				documents.record("collection", documents.collection(collection), paging, letters.getContent()), paging);
	}

	@GetMapping(path = COLLECTION, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> collectionAsJsonLd(@PathVariable CollectionId id, PageNumber page,
			HttpServletRequest request) {
		LetterCollection collection = collection(id);
		Page<PublishedLetter> letters = lettersOf(id, page);
		return Answers.of(Format.JSON_LD, new LinkedData(links(request)).collection(collection, letters.getContent()),
				links(request).paging(letters, path(id), Format.JSON_LD));
	}

	@GetMapping(path = COLLECTION, produces = Format.Types.CSV)
	ResponseEntity<Object> lettersAsCsv(@PathVariable CollectionId id, PageNumber page, HttpServletRequest request) {
		collection(id);
		Page<PublishedLetter> letters = lettersOf(id, page);
		return Answers.of(Format.CSV, Csv.letters(letters.getContent(), links(request)),
				links(request).paging(letters, path(id), Format.CSV));
	}

	private LetterCollection collection(CollectionId id) {
		return this.collections.findById(id)
			.orElseThrow(() -> this.retired.elsewhere(RecordKind.COLLECTION, id.value()));
	}

	private Page<PublishedLetter> lettersOf(CollectionId id, PageNumber page) {
		return page.check(this.letters.findByCollection(id, Pages.of(page)));
	}

	private static String path(CollectionId id) {
		return COLLECTIONS + "/" + id;
	}

	private Links links(HttpServletRequest request) {
		return new Links(this.address, request);
	}

}
