package org.lettersarchive.harvest;

import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.correspondent.CorrespondentId;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.letter.ChangeQuery;
import org.lettersarchive.letter.ChangedLetter;
import org.lettersarchive.letter.LetterChanges;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.PageNotFoundException;
import org.lettersarchive.web.SiteAddress;
import org.lettersarchive.web.SiteProperties;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The letters that were published or changed last, as a feed.
 */
@Controller
class FeedController {

	private static final int ENTRIES = 50;

	private final LetterChanges changes;

	private final PublishedLetters letters;

	private final Correspondents correspondents;

	private final SiteProperties site;

	private final SiteAddress address;

	FeedController(LetterChanges changes, PublishedLetters letters, Correspondents correspondents, SiteProperties site,
			SiteAddress address) {
		this.changes = changes;
		this.letters = letters;
		this.correspondents = correspondents;
		this.site = site;
		this.address = address;
	}

	@GetMapping("/feed.atom")
	ResponseEntity<String> all(HttpServletRequest request, Locale locale) {
		return feed(this.site.title().in(locale), "/feed.atom", "/letters", ChangeQuery.everything(), request, locale);
	}

	@GetMapping("/correspondents/{id}/feed.atom")
	ResponseEntity<String> ofPerson(@PathVariable CorrespondentId id, HttpServletRequest request, Locale locale) {
		Correspondent person = this.correspondents.findById(id)
			.orElseThrow(() -> new PageNotFoundException("correspondent"));
		return feed(this.site.title().in(locale) + ": " + person.name().in(locale),
				"/correspondents/" + id + "/feed.atom", "/correspondents/" + id, ChangeQuery.of(id), request, locale);
	}

	private ResponseEntity<String> feed(String title, String self, String page, ChangeQuery query,
			HttpServletRequest request, Locale locale) {
		Links links = new Links(this.address, request);
		List<ChangedLetter> changed = this.changes.latest(query, ENTRIES);
		Map<LetterId, PublishedLetter> found = this.letters
			.findByIds(changed.stream().map(ChangedLetter::letter).toList())
			.stream()
			.collect(Collectors.toMap(PublishedLetter::id, Function.identity()));
		SyndFeed feed = new SyndFeedImpl();
		feed.setFeedType("atom_1.0");
		feed.setTitle(title);
		feed.setUri(links.to(self));
		feed.setLanguage(locale.toLanguageTag());
		feed.setLinks(List.of(link("self", links.to(self), Format.ATOM.mediaType().toString()),
				link("alternate", links.to(page), "text/html")));
		feed.setAuthors(List.of(person(this.site.title().in(locale))));
		feed.setPublishedDate(Date.from(changed.isEmpty() ? this.changes.now() : changed.getFirst().changedAt()));
		feed.setEntries(changed.stream()
			.flatMap((each) -> Optional.ofNullable(found.get(each.letter()))
				.map((letter) -> entry(each, letter, links, locale))
				.stream())
			.toList());
		try {
			return Answers.of(Format.ATOM, new SyndFeedOutput().outputString(feed),
					feed.getPublishedDate().toInstant());
		}
		catch (FeedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SyndEntry entry(ChangedLetter changed, PublishedLetter letter, Links links, Locale locale) {
		SyndEntry entry = new SyndEntryImpl();
		entry.setUri(links.letter(letter));
		entry.setLinks(List.of(link("alternate", links.letter(letter), "text/html")));
		entry.setTitle(letter.title().in(locale));
		entry.setUpdatedDate(Date.from(changed.changedAt()));
		entry.setPublishedDate(Date.from(letter.recordedAt()));
		SyndContentImpl summary = new SyndContentImpl();
		summary.setType("text");
		summary.setValue(letter.summary().in(locale));
		entry.setDescription(summary);
		return entry;
	}

	private static SyndLinkImpl link(String relation, String address, String type) {
		SyndLinkImpl link = new SyndLinkImpl();
		link.setRel(relation);
		link.setHref(address);
		link.setType(type);
		return link;
	}

	private static SyndPersonImpl person(String name) {
		SyndPersonImpl person = new SyndPersonImpl();
		person.setName(name);
		return person;
	}

}
