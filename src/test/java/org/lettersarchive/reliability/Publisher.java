package org.lettersarchive.reliability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;

/**
 * Two people, one of whom writes what the other publishes. Each revision has a word that
 * no other has.
 */
final class Publisher extends Worker {

	private final Visitor reader;

	private final OfficeVisitor transcriber;

	private final OfficeVisitor editor;

	private final String letter;

	private final long id;

	private final TextBegun text;

	/** The words of what was published since the last check, by their public numbers. */
	private final Map<Integer, String> published = new LinkedHashMap<>();

	private int words;

	private @Nullable String last;

	private @Nullable String underWay;

	/** How many there are: nobody else publishes a text of this letter. */
	private int publications;

	Publisher(OfficeVisitor transcriber, OfficeVisitor editor, Visitor reader, String slug, long id,
			Findings findings) {
		super(findings);
		this.transcriber = transcriber;
		this.editor = editor;
		this.reader = reader;
		this.letter = "/letters/" + slug;
		this.id = id;
		this.text = TextBegun.by(transcriber, slug, "mi");
	}

	@Override
	void work() throws AwayException {
		String word = "zwrd" + Integer.toString(++this.words + 10_000, 36);
		SitePage page = expect(200, this.transcriber.get(this.text.draft()));
		expect(302, this.transcriber.submit(page, this.text.draft(),
				Map.of("text", "@salutation Dear reader,\n\nthe word is %s.".formatted(word), "then", "save")));
		acknowledge();
		page = expect(200, this.transcriber.get(this.text.path() + "/submission"));
		expect(302, this.transcriber.submit(page, "/submission", Map.of()));
		acknowledge();
		page = expect(200, this.editor.get(this.text.path() + "/review"));
		this.underWay = word;
		expect(302, this.editor.submit(page, "/publication", Map.of("note", "Made up.")));
		acknowledge();
		isPublished(word);
		this.underWay = null;
	}

	private void isPublished(String word) {
		this.published.put(++this.publications, word);
		this.last = word;
	}

	@Override
	void check() {
		if (this.underWay != null) {
			checkWhatWasUnderWay(this.underWay);
			this.underWay = null;
		}
		if (this.last != null) {
			List<String> missing = placesWithout(this.last, null);
			if (!missing.isEmpty()) {
				findings().add(Findings.Kind.LOST, "“%s” is published, but not in %s", this.last, missing);
			}
		}
		this.published.forEach((revision, word) -> {
			if (!this.reader.body(revision(revision)).contains(word)) {
				findings().add(Findings.Kind.LOST, "“%s” was published as revision %d", word, revision);
			}
		});
		this.published.clear();
	}

	// Nobody was told whether it is published; but it is, or it is not.
	private void checkWhatWasUnderWay(String word) {
		if (this.reader.body(this.letter + ".txt").contains(word)) {
			List<String> missing = placesWithout(word, revision(this.publications + 1));
			if (!missing.isEmpty()) {
				findings().add(Findings.Kind.HALF_PUBLISHED, "“%s” is not in %s", word, missing);
			}
			isPublished(word);
		}
		else {
			List<String> found = placesWith(word, revision(this.publications + 1));
			if (!found.isEmpty()) {
				findings().add(Findings.Kind.HALF_PUBLISHED, "“%s” is only in %s", word, found);
			}
		}
	}

	private List<String> placesWithout(String word, @Nullable String revision) {
		List<String> places = new ArrayList<>(places(revision));
		places.removeIf((place) -> this.reader.body(place).contains(word));
		if (!this.reader.isFoundSoon(word, this.letter)) {
			places.add("the search");
		}
		return places;
	}

	private List<String> placesWith(String word, @Nullable String revision) {
		List<String> places = new ArrayList<>(places(revision));
		places.removeIf((place) -> !this.reader.body(place).contains(word));
		if (this.reader.isFound(word, this.letter)) {
			places.add("the search");
		}
		return places;
	}

	private List<String> places(@Nullable String revision) {
		List<String> places = new ArrayList<>(
				List.of(this.letter, "/ko" + this.letter, this.letter + ".xml", this.letter + ".json",
						"/oai?verb=GetRecord&metadataPrefix=tei&identifier=oai:127.0.0.1:letter-" + this.id));
		if (revision != null) {
			places.add(revision);
		}
		return places;
	}

	private String revision(int number) {
		return this.letter + "/revisions/" + number + ".txt";
	}

}
