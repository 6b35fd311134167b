package org.lettersarchive.search;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.letter.ChangedLetter;
import org.lettersarchive.letter.LetterChanges;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.spreadsheet.SafeCell;
import org.lettersarchive.web.AtomFeed;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.SiteAddress;
import org.lettersarchive.web.SiteProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What was found, as data.
 */
@Controller
class SearchDataController {

	private static final String SEARCH = "/search";

	private static final String SCHEMA = "/schemas/archive-1.json#search";

	private static final String RETRY_SECONDS = "15";

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder()
		.setHeader("address", "date", "not_before", "not_after", "senders", "recipients", "title_en", "title_ko",
				"status", "has_text")
		.get();

	private final SearchPages pages;

	private final LetterChanges changes;

	private final SiteAddress addresses;

	private final SiteProperties site;

	SearchDataController(SearchPages pages, LetterChanges changes, SiteAddress addresses, SiteProperties site) {
		this.pages = pages;
		this.changes = changes;
		this.addresses = addresses;
		this.site = site;
	}

	@GetMapping(path = SEARCH, produces = Format.Types.JSON)
	ResponseEntity<Object> json(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		return answer(parameters, request, Format.JSON, FoundPage::document);
	}

	@GetMapping(path = SEARCH, produces = Format.Types.CSV)
	ResponseEntity<Object> csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		return answer(parameters, request, Format.CSV, FoundPage::table);
	}

	@GetMapping(path = SEARCH, produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	ResponseEntity<Object> atom(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			Locale locale) {
		return answer(parameters, request, Format.ATOM, (page) -> feed(page, locale).in(locale));
	}

	private ResponseEntity<Object> answer(MultiValueMap<String, String> parameters, HttpServletRequest request,
			Format format, Function<FoundPage, Object> body) {
		FoundPage page = new FoundPage(this.pages.answer(LetterQuery.ofSearch(parameters)), format,
				this.addresses.of("", request));
		ResponseEntity.BodyBuilder answer = ResponseEntity
			.status(page.answer().problems().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
			.contentType(format.contentType());
		String next = page.next();
		if (next != null) {
			answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
		}
		return answer.body(body.apply(page));
	}

	private AtomFeed feed(FoundPage page, Locale locale) {
		List<PublishedLetter> letters = page.letters();
		Map<LetterId, Instant> changed = this.changes.find(letters.stream().map(PublishedLetter::id).toList())
			.stream()
			.collect(Collectors.toMap(ChangedLetter::letter, ChangedLetter::changedAt));
		List<AtomFeed.Entry> entries = letters.stream()
			.map((letter) -> new AtomFeed.Entry(page.address(letter), letter.title().in(locale),
					letter.summary().in(locale), letter.recordedAt(),
					changed.getOrDefault(letter.id(), letter.recordedAt())))
			.toList();
		String site = this.site.title().in(locale);
		String words = page.answer().query().value(LetterQuery.WORDS);
		return new AtomFeed(words.isEmpty() ? site : site + ": " + words, site, page.self(), page.page(), page.next(),
				changed.values().stream().max(Comparator.naturalOrder()).orElseGet(this.changes::now), entries);
	}

	@ExceptionHandler
	ResponseEntity<Map<String, String>> unavailable(SearchUnavailableException ex) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("problem", String.valueOf(ex.getMessage())));
	}

	/**
	 * A page of what was found, in a format.
	 *
	 * @param root what full addresses begin with
	 */
	private record FoundPage(SearchAnswer answer, Format format, String root) {

		List<PublishedLetter> letters() {
			return this.answer.letters().stream().map(FoundLetter::letter).toList();
		}

		String address(PublishedLetter letter) {
			return this.root + "/letters/" + letter.slug();
		}

		String self() {
			return address(this.answer.query().href());
		}

		String page() {
			return this.root + SEARCH + this.answer.query().href();
		}

		@Nullable String next() {
			String next = this.answer.next();
			return (next != null) ? address(next) : null;
		}

		private String address(String query) {
			return this.root + SEARCH + "." + this.format.extension() + query;
		}

		SearchDocument document() {
			return new SearchDocument(this.root + SCHEMA, self(), this.answer.found().total(),
					!this.answer.found().isMore(), this.answer.coverage(), items(), this.answer.found().counts(),
					next(), this.answer.problems());
		}

		private List<SearchDocument.Letter> items() {
			return this.answer.letters()
				.stream()
				.map((found) -> SearchDocument.Letter.of(found, address(found.letter())))
				.toList();
		}

		String table() {
			StringWriter table = new StringWriter();
			try (CSVPrinter printer = new CSVPrinter(table, CSV)) {
				for (SearchDocument.Letter item : items()) {
					printer.printRecord(item.cells().map(SafeCell::write));
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return table.toString();
		}

	}

}
