package org.lettersarchive.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.collection.Collections;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.letter.ChangedLetter;
import org.lettersarchive.letter.LetterChanges;
import org.lettersarchive.letter.LetterTallies;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.SiteAddress;
import org.lettersarchive.web.SiteProperties;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What search engines and browsers are told: which pages there are, where not to go, how
 * to search.
 */
@Controller
class CrawlerController {

	private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private static final long LETTERS_IN_PART = 10_000;

	private static final int MOST_PEOPLE = 1000;

	private static final List<String> PAGES = List.of("/", "/letters", "/dates", "/correspondents", "/timeline",
			"/topics", "/events", "/sources", "/collections", "/about", "/data");

	private final LetterChanges changes;

	private final Correspondents correspondents;

	private final Collections collections;

	private final LetterTallies tallies;

	private final SiteProperties site;

	private final SiteAddress address;

	CrawlerController(LetterChanges changes, Correspondents correspondents, Collections collections,
			LetterTallies tallies, SiteProperties site, SiteAddress address) {
		this.changes = changes;
		this.correspondents = correspondents;
		this.collections = collections;
		this.tallies = tallies;
		this.site = site;
		this.address = address;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> index(HttpServletRequest request) {
		Links links = new Links(this.address, request);
		long parts = (this.changes.lastNumber() + LETTERS_IN_PART - 1) / LETTERS_IN_PART;
		return xml(XmlWriter.document(SITEMAP, "sitemapindex", (index) -> {
			index.element("sitemap", (part) -> part.text("loc", links.to("/sitemap-pages.xml")));
			for (long number = 1; number <= parts; number++) {
				String part = links.to("/sitemap-" + number + ".xml");
				index.element("sitemap", (sitemap) -> sitemap.text("loc", part));
			}
		}));
	}

	@GetMapping("/sitemap-pages.xml")
	ResponseEntity<String> pages(HttpServletRequest request) {
		Links links = new Links(this.address, request);
		List<String> paths = Stream
			.of(PAGES.stream(),
					this.collections.findAllInOrder(Limit.of(MOST_PEOPLE))
						.stream()
						.map((collection) -> "/collections/" + collection.id()),
					this.correspondents.findAllByName(PageRequest.of(0, MOST_PEOPLE))
						.stream()
						.map((person) -> "/correspondents/" + person.id()),
					this.tallies.byTopic().stream().map((tally) -> "/topics/" + tally.topic().id()))
			.flatMap((some) -> some)
			.toList();
		return xml(XmlWriter.document(SITEMAP, "urlset", (urls) -> {
			urls.stream().writeNamespace("xhtml", XHTML);
			for (String path : paths) {
				page(urls, path, null, links);
			}
		}));
	}

	@GetMapping("/sitemap-{number}.xml")
	ResponseEntity<String> letters(@PathVariable String number, HttpServletRequest request) {
		if (!number.matches("[1-9]\\d{0,8}")) {
			throw new PageNotFoundException("page");
		}
		Links links = new Links(this.address, request);
		long last = Long.parseLong(number) * LETTERS_IN_PART;
		List<ChangedLetter> letters = this.changes.numbered(last - LETTERS_IN_PART + 1, last);
		if (letters.isEmpty()) {
			throw new PageNotFoundException("page");
		}
		return xml(XmlWriter.document(SITEMAP, "urlset", (urls) -> {
			urls.stream().writeNamespace("xhtml", XHTML);
			for (ChangedLetter letter : letters) {
				page(urls, "/letters/" + letter.slug(), letter.changedAt(), links);
			}
		}));
	}

	private static void page(XmlWriter xml, String path, @Nullable Instant changedAt, Links links)
			throws XMLStreamException {
		for (SiteLanguage language : SiteLanguage.values()) {
			xml.element("url", (url) -> {
				url.text("loc", links.in(language, path));
				if (changedAt != null) {
					url.text("lastmod", changedAt.toString());
				}
				for (SiteLanguage other : SiteLanguage.values()) {
					url.stream().writeEmptyElement("xhtml", "link", XHTML);
					url.stream().writeAttribute("rel", "alternate");
					url.stream().writeAttribute("hreflang", other.tag());
					url.stream().writeAttribute("href", links.in(other, path));
				}
			});
		}
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots(HttpServletRequest request) {
		String text = """
				User-agent: *
				Disallow: /admin
				Disallow: /ko/admin
				Disallow: /letters?
				Disallow: /ko/letters?
				Disallow: /search
				Disallow: /ko/search
				Disallow: /oai
				Disallow: /data/package
				Disallow: /ko/data/package

				Sitemap: %s
				""".formatted(new Links(this.address, request).to("/sitemap.xml"));
		return Answers.of(Format.TEXT, text);
	}

	@GetMapping("/opensearch.xml")
	ResponseEntity<String> search(HttpServletRequest request, Locale locale) {
		Links links = new Links(this.address, request);
		String name = this.site.title().in(locale);
		String description = XmlWriter.document("http://a9.com/-/spec/opensearch/1.1/", "OpenSearchDescription",
				(xml) -> {
					xml.text("ShortName", name.substring(0, Math.min(16, name.length())));
					xml.text("Description", name);
					xml.empty("Url", "type", "text/html", "template", links.to("/search") + "?q={searchTerms}");
					xml.text("Language", locale.toLanguageTag());
					xml.text("InputEncoding", "UTF-8");
				});
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("application/opensearchdescription+xml;charset=UTF-8"))
			.body(description);
	}

	private static ResponseEntity<String> xml(String document) {
		return ResponseEntity.ok().contentType(MediaType.valueOf("application/xml;charset=UTF-8")).body(document);
	}

}
