package org.lettersarchive.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lettersarchive.citation.Citations;
import org.lettersarchive.event.Event;
import org.lettersarchive.event.Events;
import org.lettersarchive.filter.LetterQuery;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.DateOfWriting;
import org.lettersarchive.letter.LetterForwarding;
import org.lettersarchive.letter.PublishedAmendment;
import org.lettersarchive.letter.PublishedAmendments;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.Quotation;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.record.RecordChange;
import org.lettersarchive.letter.RecordNames;
import org.lettersarchive.record.RecordPart;
import org.lettersarchive.letter.RelatedLetter;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.source.Bibliography;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.source.Sources;
import org.lettersarchive.text.Highlighter;
import org.lettersarchive.web.SiteAddress;

import org.springframework.data.domain.Limit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of one letter.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class LetterController {

	private static final int DAYS_AROUND = 14;

	private static final int CHANGES = 50;

	private static final Limit EVENTS_AROUND = Limit.of(40);

	private final PublishedLetters letters;

	private final PublishedAmendments amendments;

	private final RecordNames names;

	private final Events events;

	private final Sources sources;

	private final Citations citations;

	private final SiteAddress address;

	private final LetterForwarding forwarding;

	private final Highlighter highlighter;

	LetterController(PublishedLetters letters, PublishedAmendments amendments, RecordNames names, Events events,
			Sources sources, Citations citations, SiteAddress address, LetterForwarding forwarding,
			Highlighter highlighter) {
		this.letters = letters;
		this.amendments = amendments;
		this.names = names;
		this.events = events;
		this.sources = sources;
		this.citations = citations;
		this.address = address;
		this.forwarding = forwarding;
		this.highlighter = highlighter;
	}

	@GetMapping("/letters/{slug}")
	Object show(@PathVariable Slug slug, @RequestParam MultiValueMap<String, String> search, Model model,
			HttpServletRequest request, HttpServletResponse response, Locale locale) {
		Optional<PublishedLetter> letter = this.letters.findBySlug(slug);
		if (letter.isEmpty()) {
			return this.forwarding.elsewhere(slug, "");
		}
		LetterDossier dossier = dossier(letter.get(), request, locale);
		dossier.reference().signposts().forEach((link) -> response.addHeader(HttpHeaders.LINK, link));
		response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"collection\""
			.formatted(this.address.of("/collections/" + letter.get().collection(), request)));
		letter.get()
			.texts()
			.stream()
			.flatMap((text) -> text.publication().stream())
			.forEach((number) -> response
				.addHeader(HttpHeaders.LINK, "<%s>; rel=\"item\"; type=\"text/html\"".formatted(
						this.address.of("/letters/%s/revisions/%d".formatted(letter.get().slug(), number), request))));
		model.addAttribute("dossier", dossier);
		model.addAttribute("shown", ShownLetter.of(dossier, LetterQuery.ofSearch(search), this.highlighter));
		return "catalogue/letter";
	}

	private LetterDossier dossier(PublishedLetter letter, HttpServletRequest request, Locale locale) {
		List<Attestation> claims = this.letters.findAttestations(letter.id());
		List<RelatedLetter> related = this.letters.findRelated(letter.id());
		List<PublishedAmendment> changes = letter.hasAmendments() ? this.amendments.latest(letter.id(), CHANGES)
				: List.of();
		Bibliography bibliography = Bibliography
			.of(this.sources.findByIdIn(sourcesOf(letter, claims, related, changes)));
		return new LetterDossier(letter, new Evidence(claims), related, this.letters.findNeighbours(letter),
				eventsAround(letter.date()), changes, names(changes), bibliography,
				this.citations.of(letter, this.address.of("/letters/" + letter.slug(), request)),
				this.citations.reference(letter, this.address.of("/letters/" + letter.slug(), request)), locale);
	}

	private Map<RecordPart, LocalText> names(List<PublishedAmendment> amendments) {
		return this.names.of(amendments.stream()
			.flatMap((amendment) -> amendment.changes().stream())
			.flatMap(RecordChange::parts)
			.toList());
	}

	private List<Event> eventsAround(DateOfWriting date) {
		LocalDate first = date.notBefore();
		LocalDate last = date.notAfter();
		if (first == null || last == null) {
			return List.of();
		}
		return this.events.findBetween(first.minusDays(DAYS_AROUND), last.plusDays(DAYS_AROUND), EVENTS_AROUND);
	}

	private static Set<SourceId> sourcesOf(PublishedLetter letter, List<Attestation> claims,
			List<RelatedLetter> related, List<PublishedAmendment> changes) {
		return Stream.of(letter.reference().stream(), claims.stream().map(Attestation::source),
				letter.quotations().stream().map(Quotation::source), letter.texts().stream().map(ReadingText::witness),
				related.stream().flatMap((other) -> other.reply().sources().stream()),
				changes.stream().flatMap((change) -> change.source().stream()))
			.flatMap((ids) -> ids)
			.collect(Collectors.toSet());
	}

}
