package org.lettersarchive.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lettersarchive.collection.CollectionId;
import org.lettersarchive.collection.CollectionStatement;
import org.lettersarchive.collection.Collections;
import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.collection.ReportedCount;
import org.lettersarchive.letter.LetterTallies;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.Quotation;
import org.lettersarchive.letter.SenderTally;
import org.lettersarchive.source.Bibliography;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.source.Sources;

import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.RetiredRecords;

import org.springframework.data.domain.Limit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Sets of letters that were published or are kept together.
 */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class CollectionController {

	private static final Limit LISTED = Limit.of(200);

	private static final Limit OPEN = Limit.of(100);

	private final Collections collections;

	private final PublishedLetters letters;

	private final LetterTallies tallies;

	private final Sources sources;

	private final RetiredRecords retired;

	private final ChangesOfRecord changes;

	CollectionController(Collections collections, PublishedLetters letters, LetterTallies tallies, Sources sources,
			RetiredRecords retired, ChangesOfRecord changes) {
		this.retired = retired;
		this.changes = changes;
		this.collections = collections;
		this.letters = letters;
		this.tallies = tallies;
		this.sources = sources;
	}

	@GetMapping("/collections")
	String list(Model model) {
		model.addAttribute("collections", this.collections.findAllInOrder(LISTED));
		return "catalogue/collections";
	}

	@GetMapping("/collections/{id}")
	String show(@PathVariable CollectionId id, Model model) {
		LetterCollection collection = this.collections.findById(id)
			.orElseThrow(() -> this.retired.elsewhere(RecordKind.COLLECTION, id.value()));
		List<CollectionStatement> statements = this.collections.findStatements(id);
		List<SenderTally> senders = this.tallies.bySender(id);
		List<Quotation> unplaced = this.letters.findUnplacedQuotations(id);
		Bibliography bibliography = Bibliography
			.of(this.sources.findByIdIn(sourcesOf(collection, statements, unplaced)));
		model.addAttribute("overview", new CollectionPage(collection, statements, senders,
				this.letters.findOpen(id, OPEN), unplaced, bibliography));
		model.addAttribute("changes", this.changes.of(RecordKind.COLLECTION, id.value()));
		return "catalogue/collection";
	}

	private static Set<SourceId> sourcesOf(LetterCollection collection, List<CollectionStatement> statements,
			List<Quotation> unplaced) {
		return Stream
			.of(statements.stream().flatMap((statement) -> statement.sources().stream()),
					collection.reportedCounts().stream().map(ReportedCount::source),
					unplaced.stream().map(Quotation::source))
			.flatMap((ids) -> ids)
			.collect(Collectors.toSet());
	}

}
