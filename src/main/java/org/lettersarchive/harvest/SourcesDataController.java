package org.lettersarchive.harvest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.LetterFinder;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RetiredRecords;
import org.lettersarchive.source.Source;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.source.Sources;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNumber;
import org.lettersarchive.web.SiteAddress;

import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Publications that statements rest on, as data.
 */
@Controller
class SourcesDataController {

	private static final String SOURCES = "/sources";

	private static final String SOURCE = SOURCES + "/{id}";

	private final Sources sources;

	private final PublishedLetters letters;

	private final LetterFinder finder;

	private final SiteAddress address;

	private final RetiredRecords retired;

	SourcesDataController(Sources sources, PublishedLetters letters, LetterFinder finder, SiteAddress address,
			RetiredRecords retired) {
		this.retired = retired;
		this.sources = sources;
		this.letters = letters;
		this.finder = finder;
		this.address = address;
	}

	@GetMapping(path = SOURCES, produces = Format.Types.JSON)
	ResponseEntity<Object> json(PageNumber page, HttpServletRequest request) {
		Page<Source> sources = sources(page);
		JsonDocuments documents = new JsonDocuments(links(request));
		Paging paging = links(request).paging(sources, SOURCES, Format.JSON);
		return Answers.of(Format.JSON, documents.list("list", paging, sources.map(documents::source).getContent()),
				paging);
	}

	@GetMapping(path = SOURCES, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> jsonLd(PageNumber page, HttpServletRequest request) {
		Page<Source> sources = sources(page);
		LinkedData linked = new LinkedData(links(request));
		Paging paging = links(request).paging(sources, SOURCES, Format.JSON_LD);
		return Answers.of(Format.JSON_LD, linked.list(paging, sources.map(linked::source).getContent()), paging);
	}

	@GetMapping(path = SOURCES, produces = Format.Types.CSV)
	ResponseEntity<Object> csv(PageNumber page, HttpServletRequest request) {
		Page<Source> sources = sources(page);
		Links links = links(request);
		return Answers.of(Format.CSV, Csv.sources(sources.getContent(), links),
				links.paging(sources, SOURCES, Format.CSV));
	}

	private Page<Source> sources(PageNumber page) {
		return page.check(this.sources.findAllNewestFirst(Pages.of(page)));
	}

	@GetMapping(path = SOURCE, produces = Format.Types.JSON)
	ResponseEntity<Object> sourceAsJson(@PathVariable SourceId id, PageNumber page, HttpServletRequest request) {
		Source source = source(id);
		Page<ClaimedLetter> claimed = claimed(id, page);
		JsonDocuments documents = new JsonDocuments(links(request));
		Paging paging = paging(claimed, id, Format.JSON, request);
		return Answers.of(Format.JSON, documents.source(source, paging, claimed.getContent()), paging);
	}

	@GetMapping(path = SOURCE, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> sourceAsJsonLd(@PathVariable SourceId id, PageNumber page, HttpServletRequest request) {
		Source source = source(id);
		Page<ClaimedLetter> claimed = claimed(id, page);
		return Answers.of(Format.JSON_LD,
				new LinkedData(links(request)).source(source, claimed.map(ClaimedLetter::letter).getContent()),
				paging(claimed, id, Format.JSON_LD, request));
	}

	/**
	 * What the source says, a row for each claim.
	 */
	@GetMapping(path = SOURCE, produces = Format.Types.CSV)
	ResponseEntity<Object> claimsAsCsv(@PathVariable SourceId id, PageNumber page, HttpServletRequest request) {
		source(id);
		Page<ClaimedLetter> claimed = claimed(id, page);
		Links links = links(request);
		return Answers.of(Format.CSV, Csv.of(
				List.of("letter", "address", "aspect", "stance", "value_en", "value_ko", "note_en", "note_ko"),
				claimed.stream()
					.flatMap((letter) -> letter.claims().stream().map((claim) -> row(letter.letter(), claim, links)))
					.toList()),
				paging(claimed, id, Format.CSV, request));
	}

	private static List<String> row(PublishedLetter letter, Attestation claim, Links links) {
		return Csv.cells(letter.slug(), links.letter(letter), claim.aspect().code(), claim.stance().code(),
				claim.value().en(), claim.value().ko(), claim.note().map((note) -> note.en()),
				claim.note().map((note) -> note.ko()));
	}

	private Source source(SourceId id) {
		return this.sources.findById(id).orElseThrow(() -> this.retired.elsewhere(RecordKind.SOURCE, id.value()));
	}

	/**
	 * The letters of a page, with what the source says of each.
	 */
	private Page<ClaimedLetter> claimed(SourceId id, PageNumber page) {
		Page<PublishedLetter> found = Pages
			.of(this.finder.findClaimed(id, LetterOrder.EARLIEST_FIRST, page.value(), Pages.SIZE), page);
		Map<LetterId, List<Attestation>> claims = this.letters
			.findAttestations(id, found.map((letter) -> letter.id().value()).getContent())
			.stream()
			.collect(Collectors.groupingBy(Attestation::letter));
		return found.map((letter) -> new ClaimedLetter(letter, claims.getOrDefault(letter.id(), List.of())));
	}

	private Paging paging(Page<?> page, SourceId id, Format format, HttpServletRequest request) {
		return links(request).paging(page, SOURCES + "/" + id, format);
	}

	private Links links(HttpServletRequest request) {
		return new Links(this.address, request);
	}

	/**
	 * A letter with what the source says of it.
	 */
	record ClaimedLetter(PublishedLetter letter, List<Attestation> claims) {
	}

}
