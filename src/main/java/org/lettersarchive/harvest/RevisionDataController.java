package org.lettersarchive.harvest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.comparison.TextComparison;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.LetterForwarding;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.text.LetterText;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageGoneException;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.SiteAddress;

import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What was published of the texts of a letter, as data.
 */
@Controller
class RevisionDataController {

	private static final String REVISIONS = "/letters/{slug}/revisions";

	private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

	private final PublishedLetters letters;

	private final PublishedRevisions revisions;

	private final LetterForwarding forwarding;

	private final SiteAddress address;

	RevisionDataController(PublishedLetters letters, PublishedRevisions revisions, LetterForwarding forwarding,
			SiteAddress address) {
		this.letters = letters;
		this.revisions = revisions;
		this.forwarding = forwarding;
		this.address = address;
	}

	@GetMapping(path = REVISIONS, produces = Format.Types.JSON)
	Object list(@PathVariable Slug slug, HttpServletRequest request) {
		Optional<PublishedLetter> letter = this.letters.findRecord(slug);
		return letter.isEmpty() ? this.forwarding.elsewhere(slug, "/revisions" + SiteAddress.extension(request))
				: list(letter.get(), new JsonDocuments(new Links(this.address, request)));
	}

	private Object list(PublishedLetter letter, JsonDocuments documents) {
		List<Json.RevisionEntry> revisions = this.revisions.list(letter.slug(), Limit.unlimited())
			.stream()
			.map((revision) -> documents.revision(letter, revision, Optional.empty()))
			.toList();
		return Answers.of(Format.JSON, documents.list("/letters/" + letter.slug() + "/revisions", revisions));
	}

	@GetMapping(path = REVISIONS, produces = Format.Types.JSON_LD)
	Object linkedList(@PathVariable Slug slug, HttpServletRequest request) {
		Optional<PublishedLetter> letter = this.letters.findRecord(slug);
		return letter.isEmpty() ? this.forwarding.elsewhere(slug, "/revisions" + SiteAddress.extension(request))
				: Answers.of(Format.JSON_LD, new LinkedData(new Links(this.address, request)).revisions(letter.get(),
						this.revisions.list(slug, Limit.unlimited())));
	}

	@GetMapping(path = REVISIONS, produces = Format.Types.CSV)
	Object table(@PathVariable Slug slug, HttpServletRequest request) {
		Optional<PublishedLetter> letter = this.letters.findRecord(slug);
		return letter.isEmpty() ? this.forwarding.elsewhere(slug, "/revisions" + SiteAddress.extension(request))
				: table(letter.get(), new Links(this.address, request));
	}

	private Object table(PublishedLetter letter, Links links) {
		return Answers.of(Format.CSV,
				Csv.of(List.of("number", "address", "witness", "language", "kind", "published_at", "transcribed_by",
						"reviewed_by", "note", "text_hash", "hash", "previous_hash", "current", "withdrawn_at",
						"withdrawal_reason"),
						this.revisions.list(letter.slug(), Limit.unlimited())
							.stream()
							.map((revision) -> Csv.cells(revision.number(), links.revision(letter, revision.number()),
									revision.witness(), revision.language(), revision.kind().code(),
									revision.publishedAt(), revision.transcribedBy(), revision.reviewedBy(),
									revision.note(), revision.textHash(), revision.hash(), revision.previousHash(),
									revision.current(), revision.withdrawnAt(), revision.withdrawalReason()))
							.toList()));
	}

	@GetMapping(path = REVISIONS + "/{number}", produces = Format.Types.JSON)
	Object show(@PathVariable Slug slug, @PathVariable String number, HttpServletRequest request) {
		Optional<PublishedLetter> letter = this.letters.findRecord(slug);
		if (letter.isEmpty()) {
			return this.forwarding.elsewhere(slug, "/revisions/" + number(number) + SiteAddress.extension(request));
		}
		PublishedRevision revision = find(slug, number(number));
		Links links = new Links(this.address, request);
		Json.RevisionDocument entry = new Json.RevisionDocument(links.schema("revision"),
				links.revision(letter.get(), revision.number()) + ".json",
				new JsonDocuments(links).revision(letter.get(), summary(slug, revision.number()), revision.text()));
		return ResponseEntity.status(revision.withdrawnAt().isPresent() ? HttpStatus.GONE : HttpStatus.OK)
			.contentType(Format.JSON.contentType())
			.body(entry);
	}

	@GetMapping(path = REVISIONS + "/{number}", produces = Format.Types.JSON_LD)
	Object linked(@PathVariable Slug slug, @PathVariable String number, HttpServletRequest request) {
		Optional<PublishedLetter> letter = this.letters.findRecord(slug);
		if (letter.isEmpty()) {
			return this.forwarding.elsewhere(slug, "/revisions/" + number(number) + SiteAddress.extension(request));
		}
		PublishedRevision revision = find(slug, number(number));
		String text = LetterText.ofCanonical(readable(revision)).plain().value();
		return Answers.of(Format.JSON_LD,
				new LinkedData(new Links(this.address, request)).revision(letter.get(), revision, text));
	}

	@GetMapping(path = REVISIONS + "/{number}", produces = "text/plain")
	Object text(@PathVariable Slug slug, @PathVariable String number, HttpServletRequest request) {
		return (this.letters.findRecord(slug).isEmpty())
				? this.forwarding.elsewhere(slug, "/revisions/" + number(number) + SiteAddress.extension(request))
				: Answers.of(Format.TEXT, readable(slug, number(number)));
	}

	@GetMapping(path = REVISIONS + "/compare", produces = Format.Types.JSON)
	Object compare(@PathVariable Slug slug, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String to, HttpServletRequest request) {
		if (this.letters.findRecord(slug).isEmpty()) {
			@Nullable String query = request.getQueryString();
			return this.forwarding.elsewhere(slug,
					"/revisions/compare" + SiteAddress.extension(request) + ((query != null) ? "?" + query : ""));
		}
		Links links = new Links(this.address, request);
		PublishedRevision older = find(slug, number(from));
		PublishedRevision newer = find(slug, number(to));
		if (!older.transcription().equals(newer.transcription()) || older.number() == newer.number()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not two revisions of one text");
		}
		TextComparison comparison = TextComparison.of(readable(older), readable(newer));
		return Answers.of(Format.JSON, new Json.ComparisonDocument(links.schema("comparison"),
				links.to("/letters/%s/revisions/compare.json?from=%d&to=%d"
					.formatted(slug, older.number(), newer.number())),
				older.number(), newer.number(), comparison.isUnchanged(),
				comparison.paragraphs()
					.stream()
					.map((paragraph) -> new Json.ComparedParagraphEntry(paragraph.isChanged(), paragraph.runs()
						.stream()
						.map((run) -> new Json.RunEntry(run.change().name().toLowerCase(Locale.ROOT), run.text()))
						.toList()))
					.toList()));
	}

	private String readable(Slug slug, int number) {
		return readable(find(slug, number));
	}

	private static String readable(PublishedRevision revision) {
		return revision.text()
			.orElseThrow(() -> new PageGoneException(
					LocalDate.ofInstant(revision.withdrawnAt().orElseThrow(), ZoneOffset.UTC),
					new LocalText(revision.withdrawalReason().orElse(""), null)));
	}

	private PublishedRevision find(Slug slug, int number) {
		return this.revisions.find(slug, number).orElseThrow(() -> new PageNotFoundException("revision"));
	}

	private RevisionSummary summary(Slug slug, int number) {
		return this.revisions.list(slug, Limit.unlimited())
			.stream()
			.filter((revision) -> revision.number() == number)
			.findFirst()
			.orElseThrow(() -> new PageNotFoundException("revision"));
	}

	private static int number(String typed) {
		if (!NUMBER.matcher(typed).matches()) {
			throw new PageNotFoundException("revision");
		}
		return Integer.parseInt(typed);
	}

}
