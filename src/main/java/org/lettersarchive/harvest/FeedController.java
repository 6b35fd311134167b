package org.lettersarchive.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

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
import org.lettersarchive.web.AtomFeed;
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
		String author = this.site.title().in(locale);
		Instant updatedAt = changed.isEmpty() ? this.changes.now() : changed.getFirst().changedAt();
		List<AtomFeed.Entry> entries = changed.stream()
			.filter((each) -> found.containsKey(each.letter()))
			.map((each) -> entry(each, Objects.requireNonNull(found.get(each.letter())), links, locale))
			.toList();
		AtomFeed feed = new AtomFeed(title, author, links.to(self), links.to(page), null, updatedAt, entries);
		return Answers.of(Format.ATOM, feed.in(locale), updatedAt);
	}

	private static AtomFeed.Entry entry(ChangedLetter changed, PublishedLetter letter, Links links, Locale locale) {
		return new AtomFeed.Entry(links.letter(letter), letter.title().in(locale), letter.summary().in(locale),
				letter.recordedAt(), changed.changedAt());
	}

}
