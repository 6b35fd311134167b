package org.lettersarchive.harvest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.LetterId;
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

	private final SiteAddress address;

	/** As many as one answer bears. */
	private static final int MOST_LETTERS = 5000;

	private final RetiredRecords retired;

	SourcesDataController(Sources sources, PublishedLetters letters, SiteAddress address, RetiredRecords retired) {
		this.retired = retired;
		this.sources = sources;
		this.letters = letters;
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
	ResponseEntity<Object> sourceAsJson(@PathVariable SourceId id, HttpServletRequest request) {
		Source source = source(id);
		List<Attestation> claims = this.letters.findAttestations(id, MOST_LETTERS);
		JsonDocuments documents = new JsonDocuments(links(request));
		return Answers.of(Format.JSON,
				new Json.SourceDocument(documents.links().schema("source"),
						documents.links().source(id.value()) + ".json", documents.source(source),
						claimed(claims).stream()
							.map((letter) -> new Json.ClaimedLetter(documents.entry(letter),
									claims.stream()
										.filter((claim) -> claim.letter().equals(letter.id()))
										.map(documents::claim)
										.toList()))
							.toList()));
	}

	@GetMapping(path = SOURCE, produces = Format.Types.JSON_LD)
	ResponseEntity<Object> sourceAsJsonLd(@PathVariable SourceId id, HttpServletRequest request) {
		return Answers.of(Format.JSON_LD, new LinkedData(links(request)).source(source(id),
				claimed(this.letters.findAttestations(id, MOST_LETTERS))));
	}

	/**
	 * What the source says, a row for each claim.
	 */
	@GetMapping(path = SOURCE, produces = Format.Types.CSV)
	ResponseEntity<Object> claimsAsCsv(@PathVariable SourceId id, HttpServletRequest request) {
		source(id);
		List<Attestation> claims = this.letters.findAttestations(id, MOST_LETTERS);
		Links links = links(request);
		Map<LetterId, PublishedLetter> letters = claimed(claims).stream()
			.collect(Collectors.toMap(PublishedLetter::id, Function.identity()));
		return Answers.of(Format.CSV,
				Csv.of(List.of("letter", "address", "aspect", "stance", "value_en", "value_ko", "note_en", "note_ko"),
						claims.stream()
							.flatMap((claim) -> Optional.ofNullable(letters.get(claim.letter()))
								.map((letter) -> row(letter, claim, links))
								.stream())
							.toList()));
	}

	private static List<String> row(PublishedLetter letter, Attestation claim, Links links) {
		return Csv.cells(letter.slug(), links.letter(letter), claim.aspect().code(), claim.stance().code(),
				claim.value().en(), claim.value().ko(), claim.note().map((note) -> note.en()),
				claim.note().map((note) -> note.ko()));
	}

	private Source source(SourceId id) {
		return this.sources.findById(id).orElseThrow(() -> this.retired.elsewhere(RecordKind.SOURCE, id.value()));
	}

	private List<PublishedLetter> claimed(List<Attestation> claims) {
		return this.letters.findByIds(claims.stream().map(Attestation::letter).distinct().toList());
	}

	private Links links(HttpServletRequest request) {
		return new Links(this.address, request);
	}

}
