package org.lettersarchive.harvest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.citation.Citations;
import org.lettersarchive.citation.ReferenceFile;
import org.lettersarchive.letter.LetterForwarding;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.SiteAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One letter in the formats of data.
 */
@Controller
class LetterDataController {

	private static final String LETTER = "/letters/{slug}";

	private final PublicRecords records;

	private final LetterForwarding forwarding;

	private final Citations citations;

	private final SiteAddress address;

	LetterDataController(PublicRecords records, LetterForwarding forwarding, Citations citations, SiteAddress address) {
		this.records = records;
		this.forwarding = forwarding;
		this.citations = citations;
		this.address = address;
	}

	@GetMapping(path = LETTER, produces = Format.Types.JSON)
	Object json(@PathVariable Slug slug, HttpServletRequest request) {
		return answer(slug, request, Format.JSON, (record) -> new JsonDocuments(links(request)).letter(record));
	}

	@GetMapping(path = LETTER, produces = Format.Types.JSON_LD)
	Object jsonLd(@PathVariable Slug slug, HttpServletRequest request) {
		return answer(slug, request, Format.JSON_LD, (record) -> new LinkedData(links(request)).letter(record));
	}

	@GetMapping(path = LETTER, produces = Format.Types.CSV)
	Object csv(@PathVariable Slug slug, HttpServletRequest request) {
		return answer(slug, request, Format.CSV, (record) -> Csv.letters(List.of(record.letter()), links(request)));
	}

	@GetMapping(path = LETTER, produces = Format.Types.MARKDOWN)
	Object markdown(@PathVariable Slug slug, HttpServletRequest request, Locale locale) {
		return answer(slug, request, Format.MARKDOWN, (record) -> prose(record, request, locale).markdown());
	}

	@GetMapping(path = LETTER, produces = "text/plain")
	Object plain(@PathVariable Slug slug, HttpServletRequest request, Locale locale) {
		return answer(slug, request, Format.TEXT, (record) -> prose(record, request, locale).plain());
	}

	@GetMapping(path = LETTER, produces = Format.Types.BIBTEX)
	Object bibTex(@PathVariable Slug slug, HttpServletRequest request) {
		return answer(slug, request, Format.BIBTEX, (record) -> reference(record, request).bibTex());
	}

	@GetMapping(path = LETTER, produces = Format.Types.RIS)
	Object ris(@PathVariable Slug slug, HttpServletRequest request) {
		return answer(slug, request, Format.RIS, (record) -> reference(record, request).ris());
	}

	@GetMapping(path = LETTER, produces = Format.Types.CSL)
	Object csl(@PathVariable Slug slug, HttpServletRequest request) {
		return answer(slug, request, Format.CSL_JSON, (record) -> List.of(reference(record, request).csl()));
	}

	private Object answer(Slug slug, HttpServletRequest request, Format format, Function<PublicRecord, Object> body) {
		Optional<PublicRecord> record = this.records.find(slug);
		if (record.isEmpty()) {
			return this.forwarding.elsewhere(slug, SiteAddress.extension(request));
		}
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(format.contentType())
			.lastModified(record.get().changedAt());
		signposts(record.get().letter(), links(request)).forEach((link) -> answer.header(HttpHeaders.LINK, link));
		return answer.body(body.apply(record.get()));
	}

	/**
	 * What machines are told of a document about a letter.
	 */
	private List<String> signposts(PublishedLetter letter, Links links) {
		return List.of("<%s>; rel=\"describes\"; type=\"text/html\"".formatted(links.letter(letter)),
				"<%s>; rel=\"cite-as\"".formatted(this.citations.reference(letter, links.letter(letter)).address()),
				"<%s>; rel=\"license\"".formatted(letter.rights().uri()),
				"<%s>; rel=\"collection\"".formatted(links.collection(letter.collection().value())));
	}

	private LetterProse prose(PublicRecord record, HttpServletRequest request, Locale locale) {
		return new LetterProse(record.letter(), links(request).letter(record.letter()), locale);
	}

	private ReferenceFile reference(PublicRecord record, HttpServletRequest request) {
		return new ReferenceFile(this.citations.reference(record.letter(), links(request).letter(record.letter())));
	}

	private Links links(HttpServletRequest request) {
		return new Links(this.address, request);
	}

}
