package org.lettersarchive.harvest;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.correspondent.CorrespondentId;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.PublishedLetter;
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
 * People who wrote and received letters, as data.
 */
@Controller
class PeopleDataController {

	private static final String PEOPLE = "/correspondents";

	private static final String PERSON = PEOPLE + "/{id}";

	private final Correspondents correspondents;

	private final LetterFinder finder;

	private final SiteAddress address;

	private final RetiredRecords retired;

	PeopleDataController(Correspondents correspondents, LetterFinder finder, SiteAddress address,
			RetiredRecords retired) {
		this.retired = retired;
		this.correspondents = correspondents;
		this.finder = finder;
		this.address = address;
	}

	@GetMapping(path = PEOPLE, produces = Format.Types.JSON)
	ResponseEntity<Object> json(PageNumber page, HttpServletRequest request) {
		Page<Correspondent> people = people(page);
		JsonDocuments documents = new JsonDocuments(links(request));
		Paging paging = links(request).paging(people, PEOPLE, Format.JSON);
		return Answers.of(Format.JSON, documents.list("list", paging, people.map(documents::named).getContent()),
				paging);
	}

	@GetMapping(path = PEOPLE, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> jsonLd(PageNumber page, HttpServletRequest request) {
		Page<Correspondent> people = people(page);
		LinkedData linked = new LinkedData(links(request));
		Paging paging = links(request).paging(people, PEOPLE, Format.JSON_LD);
		List<CorrespondentId> ids = people.map(Correspondent::id).getContent();
		List<Correspondent> identified = this.correspondents.findIdentified(ids)
			.stream()
			.sorted(Comparator.comparingInt((person) -> ids.indexOf(person.id())))
			.toList();
		return Answers.of(Format.JSON_LD, linked.list(paging, identified.stream().map(linked::entry).toList()), paging);
	}

	@GetMapping(path = PEOPLE, produces = Format.Types.CSV)
	ResponseEntity<Object> csv(PageNumber page, HttpServletRequest request) {
		Page<Correspondent> people = people(page);
		Links links = links(request);
		return Answers.of(Format.CSV, Csv.people(people.getContent(), links), links.paging(people, PEOPLE, Format.CSV));
	}

	private Page<Correspondent> people(PageNumber page) {
		return page.check(this.correspondents.findAllByName(Pages.of(page)));
	}

	@GetMapping(path = PERSON, produces = Format.Types.JSON)
	ResponseEntity<Object> personAsJson(@PathVariable CorrespondentId id, PageNumber page, HttpServletRequest request) {
		Correspondent person = person(id);
		Page<PublishedLetter> letters = lettersOf(id, page);
		JsonDocuments documents = new JsonDocuments(links(request));
		Paging paging = links(request).paging(letters, path(id), Format.JSON);
		return Answers.of(Format.JSON,
				documents.record("correspondent", documents.person(person), paging, letters.getContent()), paging);
	}

	@GetMapping(path = PERSON, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> personAsJsonLd(@PathVariable CorrespondentId id, PageNumber page,
			HttpServletRequest request) {
		Correspondent person = person(id);
		Page<PublishedLetter> letters = lettersOf(id, page);
		return Answers.of(Format.JSON_LD, new LinkedData(links(request)).person(person, letters.getContent()),
				links(request).paging(letters, path(id), Format.JSON_LD));
	}

	@GetMapping(path = PERSON, produces = Format.Types.CSV)
	ResponseEntity<Object> lettersAsCsv(@PathVariable CorrespondentId id, PageNumber page, HttpServletRequest request) {
		person(id);
		Page<PublishedLetter> letters = lettersOf(id, page);
		return Answers.of(Format.CSV, Csv.letters(letters.getContent(), links(request)),
				links(request).paging(letters, path(id), Format.CSV));
	}

	private Correspondent person(CorrespondentId id) {
		return this.correspondents.findById(id)
			.orElseThrow(() -> this.retired.elsewhere(RecordKind.CORRESPONDENT, id.value()));
	}

	private Page<PublishedLetter> lettersOf(CorrespondentId id, PageNumber page) {
		return Pages.of(
				this.finder.findByCorrespondent(id.value(), LetterOrder.EARLIEST_FIRST, page.value(), Pages.SIZE),
				page);
	}

	private static String path(CorrespondentId id) {
		return PEOPLE + "/" + id;
	}

	private Links links(HttpServletRequest request) {
		return new Links(this.address, request);
	}

}
