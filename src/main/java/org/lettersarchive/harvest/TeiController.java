package org.lettersarchive.harvest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.collection.CollectionId;
import org.lettersarchive.collection.Collections;
import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.LetterChanges;
import org.lettersarchive.letter.LetterForwarding;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageGoneException;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.SiteAddress;
import org.lettersarchive.web.SiteProperties;

import org.springframework.data.domain.Limit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Letters, revisions and collections in the formats of the Text Encoding Initiative.
 */
@Controller
class TeiController {

	private static final Limit MOST_LETTERS = Limit.of(20_000);

	private final PublicRecords records;

	private final TeiDocuments documents;

	private final PublishedLetters letters;

	private final PublishedRevisions revisions;

	private final LetterForwarding forwarding;

	private final Collections collections;

	private final LetterChanges changes;

	private final SiteProperties site;

	private final SiteAddress address;

	TeiController(PublicRecords records, TeiDocuments documents, PublishedLetters letters, PublishedRevisions revisions,
			LetterForwarding forwarding, Collections collections, LetterChanges changes, SiteProperties site,
			SiteAddress address) {
		this.records = records;
		this.documents = documents;
		this.letters = letters;
		this.revisions = revisions;
		this.forwarding = forwarding;
		this.collections = collections;
		this.changes = changes;
		this.site = site;
		this.address = address;
	}

	@GetMapping(path = "/letters/{slug}", produces = { Format.Types.TEI, MediaType.APPLICATION_XML_VALUE })
	Object letter(@PathVariable Slug slug, HttpServletRequest request) {
		Optional<PublicRecord> record = this.records.find(slug);
		return record.isEmpty() ? this.forwarding.elsewhere(slug, SiteAddress.extension(request))
				: Answers.of(Format.XML, this.documents.of(record.get(), links(request)), record.get().changedAt());
	}

	@GetMapping(path = "/letters/{slug}/revisions/{number}",
			produces = { Format.Types.TEI, MediaType.APPLICATION_XML_VALUE })
	Object revision(@PathVariable Slug slug, @PathVariable String number, HttpServletRequest request) {
		if (!number.matches("[1-9]\\d{0,8}")) {
			throw new PageNotFoundException("revision");
		}
		Optional<PublicRecord> record = this.records.find(slug);
		if (record.isEmpty()) {
			return this.forwarding.elsewhere(slug, "/revisions/" + number + SiteAddress.extension(request));
		}
		PublishedRevision revision = this.revisions.find(slug, Integer.parseInt(number))
			.orElseThrow(() -> new PageNotFoundException("revision"));
		return Answers.of(Format.XML,
				this.documents.of(record.get(), revision, links(request)).orElseThrow(() -> gone(revision)));
	}

	private static PageGoneException gone(PublishedRevision revision) {
		return new PageGoneException(LocalDate.ofInstant(revision.withdrawnAt().orElseThrow(), ZoneOffset.UTC),
				new LocalText(revision.withdrawalReason().orElse(""), null));
	}

	/**
	 * The first collection, for archives that have one.
	 */
	@GetMapping("/cmif.xml")
	ResponseEntity<String> cmif(HttpServletRequest request) {
		return cmif(this.collections.findAllInOrder(Limit.of(1)).stream().findFirst(), request);
	}

	@GetMapping("/collections/{id}/cmif.xml")
	ResponseEntity<String> cmif(@PathVariable CollectionId id, HttpServletRequest request) {
		return cmif(this.collections.findById(id), request);
	}

	private ResponseEntity<String> cmif(Optional<LetterCollection> found, HttpServletRequest request) {
		LetterCollection collection = found.orElseThrow(() -> new PageNotFoundException("collection"));
		List<PublishedLetter> letters = this.letters.findByCollection(collection.id(), MOST_LETTERS);
		return Answers.of(Format.XML, new CmifDocuments(collection, letters, this.documents.people(letters),
				this.site.title().en(), this.changes.latest().orElseGet(this.changes::now), links(request))
			.document());
	}

	private Links links(HttpServletRequest request) {
		return new Links(this.address, request);
	}

}
