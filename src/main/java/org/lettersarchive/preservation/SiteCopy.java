package org.lettersarchive.preservation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lettersarchive.harvest.PublicRecord;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.letter.RelatedLetter;
import org.lettersarchive.presentation.ClaimWording;
import org.lettersarchive.text.RenderedText;

import org.springframework.core.io.ClassPathResource;

/**
 * A copy of the site in a package, which a browser opens from the disk. It grows letter
 * by letter, in the order of time; what it keeps of each until the end is a line of a
 * list.
 */
final class SiteCopy {

	private static final List<String> ASSETS = List.of("static/assets/site.css", "static/assets/text.css",
			"static/assets/revisions.css", "static/assets/icon.svg", "preservation/assets/catalogue.js",
			"preservation/assets/copy.css");

	private final CopyPages pages;

	private final CopyLists lists;

	private final CopySearch search;

	private final CopyRevisions revisions;

	private final List<CopiedLetter> letters = new ArrayList<>();

	private final Map<String, Participant> people = new HashMap<>();

	SiteCopy(BagWriter bag, Packaging.State state, SiteCopies copies) {
		this.pages = new CopyPages(bag, state, copies);
		this.lists = new CopyLists(copies.words("letters.unknown"));
		this.search = new CopySearch(state.letters());
		this.revisions = copies.revisions(this.pages);
	}

	/**
	 * Adds the next letter.
	 */
	void add(PublicRecord record) throws IOException {
		this.letters.add(CopiedLetter.of(record.letter(), this::known));
		this.lists.add(record, this.letters.size());
		this.search.add(record.letter(), this.letters.size());
		page(record);
		this.revisions.write(record);
	}

	// One for all letters of a person.
	private Participant known(Participant person) {
		return this.people.computeIfAbsent(person.id(), (_) -> person);
	}

	private void page(PublicRecord record) throws IOException {
		PublishedLetter letter = record.letter();
		List<PrintedText> texts = letter.texts()
			.stream()
			.sorted(Comparator.comparing(ReadingText::kind))
			.map((text) -> new PrintedText(text,
					RenderedText.of(text.document(), text.anchor() + "-", text.passages())))
			.toList();
		List<PublishedLetter> known = Stream
			.concat(Stream.of(letter), record.related().stream().map(RelatedLetter::letter))
			.toList();
		for (SiteLanguage language : SiteLanguage.values()) {
			this.pages.write("letter", "letters/" + letter.slug() + ".html", language,
					Map.of("letter", letter, "texts", texts, "claims", record.claims(), "related", record.related(),
							"bibliography", record.bibliography(), "year", CopiedLetter.year(letter), "date",
							this.pages.date(letter.date().edtf().edtf(), language), "wording",
							new ClaimWording(known, language.locale())));
		}
	}

	/**
	 * Adds the lists, the search and what pages need.
	 */
	void end() throws IOException {
		List<CopyLists.Kind> kinds = this.lists.kinds();
		this.pages.write("index", "index.html", Map.of("letters", this.letters.size(), "kinds", kinds));
		this.search.write(this.pages, kinds, this.letters);
		for (CopyLists.Kind kind : kinds) {
			CopyLists.write(this.pages, kind, this.letters);
		}
		for (String asset : ASSETS) {
			String text = new ClassPathResource(asset).getContentAsString(StandardCharsets.UTF_8);
			this.pages.file("assets/" + asset.substring(asset.lastIndexOf('/') + 1), text);
		}
	}

	/**
	 * A published text as a page prints it.
	 */
	record PrintedText(ReadingText text, RenderedText printed) {
	}

}
