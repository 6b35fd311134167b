package org.lettersarchive.search;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.filter.QueryProblem;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.web.SiteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What was found, as data.
 */
@Controller
class SearchDataController {

	private static final String RETRY_SECONDS = "15";

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder()
		.setHeader("address", "date", "not_before", "not_after", "senders", "recipients", "title_en", "title_ko",
				"status", "has_text")
		.get();

	private final SearchPages pages;

	private final SiteAddress addresses;

	SearchDataController(SearchPages pages, SiteAddress addresses) {
		this.pages = pages;
		this.addresses = addresses;
	}

	@GetMapping("/search.json")
	@ResponseBody
	ResponseEntity<Answer> json(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		SearchPage page = this.pages.page(LetterQuery.ofSearch(parameters));
		String site = site(request);
		String next = page.next();
		Answer answer = new Answer(page.found().total(), !page.found().isMore(),
				page.letters().stream().map((found) -> Item.of(site, found.letter())).toList(), page.found().counts(),
				(next != null) ? site + "/search.json" + next : null, page.problems());
		return ResponseEntity.status(page.problems().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
			.contentType(MediaType.APPLICATION_JSON)
			.body(answer);
	}

	@GetMapping("/search.csv")
	void csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		SearchPage page = this.pages.page(LetterQuery.ofSearch(parameters));
		response.setStatus((page.problems().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST).value());
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		String next = page.next();
		if (next != null) {
			response.setHeader(HttpHeaders.LINK, "<%s/search.csv%s>; rel=\"next\"".formatted(site(request), next));
		}
		print(page, site(request), response.getWriter());
	}

	private static void print(SearchPage page, String site, Writer writer) throws IOException {
		try (CSVPrinter printer = new CSVPrinter(writer, CSV)) {
			for (FoundLetter found : page.letters()) {
				Item item = Item.of(site, found.letter());
				printer.printRecord(item.address(), item.date(), item.notBefore(), item.notAfter(),
						String.join(";", item.senders()), String.join(";", item.recipients()), item.title().en(),
						item.title().ko(), item.status(), item.hasText());
			}
		}
	}

	private String site(HttpServletRequest request) {
		String home = this.addresses.of("/", request);
		return home.endsWith("/") ? home.substring(0, home.length() - 1) : home;
	}

	@ExceptionHandler
	@ResponseBody
	ResponseEntity<Map<String, String>> unavailable(SearchUnavailableException ex) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("problem", String.valueOf(ex.getMessage())));
	}

	/**
	 * A page of what was found.
	 *
	 * @param total how many letters there are, up to a limit
	 * @param isExact whether there are no more than that
	 * @param letters those of this page
	 * @param counts how many have which value of a field
	 * @param next the address of the next page
	 * @param problems what was not understood
	 */
	record Answer(long total, boolean isExact, List<Item> letters, Map<SearchField, Map<String, Long>> counts,
			@Nullable String next, List<QueryProblem> problems) {
	}

	/**
	 * A letter that was found.
	 */
	record Item(String address, String date, @Nullable String notBefore, @Nullable String notAfter,
			List<String> senders, List<String> recipients, LocalText title, String status, boolean hasText) {

		static Item of(String site, PublishedLetter letter) {
			return new Item(site + "/letters/" + letter.slug(), letter.date().edtf().edtf(),
					text(letter.date().notBefore()), text(letter.date().notAfter()),
					letter.senders().stream().map(Participant::id).toList(),
					letter.recipients().stream().map(Participant::id).toList(), letter.title(), letter.status().code(),
					letter.hasText());
		}

		private static @Nullable String text(@Nullable Object value) {
			return (value != null) ? value.toString() : null;
		}

	}

}
