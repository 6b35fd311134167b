package org.lettersarchive.cataloguing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.lettersarchive.letter.LetterRecords;
import org.lettersarchive.record.RecordKeepers;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Made-up people, sources and letters are added, changed, merged and given up.
 */
class RecordCataloguingTests extends OwnArchive {

	private static final String LETTER = "/letters/1784-05-03-moth-to-fern";

	@Autowired
	Site site;

	@Autowired
	OfficePeople people;

	@Autowired
	JdbcClient database;

	@Autowired
	LetterRecords letters;

	@Autowired
	RecordKeepers keepers;

	@Autowired
	PlatformTransactionManager transactions;

	OfficeVisitor editor;

	@BeforeAll
	void signIn() {
		this.editor = this.people.signedIn("editor");
	}

	@Test
	@Order(1)
	void onlyEditorsSeeTheCatalogueOfTheOffice() {
		OfficeVisitor transcriber = this.people.signedIn("transcriber");
		for (String page : new String[] { "/admin/records", "/admin/records/topic", "/admin/records/topic/new",
				"/admin/records/correspondent/kim-jong-un", "/admin/records/letter/new" }) {
			assertThat(transcriber.get(page).status()).as(page).isEqualTo(403);
			assertThat(this.editor.get(page).status()).as(page).isEqualTo(200);
		}
		assertThat(this.editor.get("/admin/records/planet").status()).isEqualTo(404);
		assertThat(this.editor.get("/admin/records/quotation?after=x").status()).isEqualTo(404);
		assertThat(this.editor.get("/admin/records/correspondent?q=eun").links())
			.contains("/admin/records/correspondent/kim-jong-un")
			.doesNotContain("/admin/records/correspondent/donald-trump");
	}

	@Test
	@Order(2)
	void whatIsWrongWithANewRecordIsSaidBesideTheFieldAndKept() {
		SitePage form = this.editor.get("/admin/records/correspondent/new");
		Map<String, String> typed = new LinkedHashMap<>(fields(form));
		typed.putAll(Map.of("name.ko", "아다 모스", "viaf", "https://example.org/1", "mark", "first", "id", "Not An Id",
				"other-names", "x".repeat(201)));
		SitePage refused = this.editor.submit(form, "/admin/records/correspondent", typed);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select(".field-problem").eachAttr("id")).contains("reason-problem",
				"basis-problem", "name.en-problem", "short-name.en-problem", "mark-problem", "other-names-problem");
		assertThat(refused.document().select("input[name='name.ko']").val()).isEqualTo("아다 모스");
		typed.putAll(Map.of("name.en", "Ada Moth", "short-name.en", "Moth", "mark", "1", "other-names", "", "reason",
				"Made up.", "basis", "no-such-source"));
		SitePage again = this.editor.submit(form, "/admin/records/correspondent", typed);
		assertThat(again.document().select(".field-problem").eachAttr("id")).contains("basis-problem", "viaf-problem",
				"mark-problem");
		assertThat(this.site.get("/correspondents").text()).doesNotContain("Ada Moth");
	}

	@Test
	@Order(3)
	void recordsOfEveryKindAreAddedAndSeenByThePublic() {
		add("correspondent", Map.of("name.en", "Ada Moth", "name.ko", "아다 모스", "short-name.en", "Moth", "other-names",
				"A. Moth\nAda the Elder", "viaf", "https://viaf.org/viaf/1784"));
		add("correspondent", Map.of("name.en", "Bo Fern", "short-name.en", "Fern"));
		add("source", Map.of("publisher", "The Made-up Gazette", "title", "Of moths", "date-edtf", "1784", "language",
				"en", "link", "none", "covers.en", "Everything about moths"));
		add("topic", Map.of("name.en", "Bees and moths"));
		add("collection",
				Map.of("title.en", "Moths and ferns", "headline.en", "Ada Moth to Bo Fern", "summary.en", "Made up.",
						"statements[0].aspect", "extent", "statements[0].text.en", "There is one letter.",
						"statements[0].sources", "the-made-up-gazette-1784", "counts[0].correspondent", "ada-moth",
						"counts[0].letters", "1", "counts[0].source", "the-made-up-gazette-1784"));
		add("event", Map.of("date-edtf", "1784-05-01/1784-05-02", "title.en", "A fair", "summary.en", "It was held.",
				"sources", "the-made-up-gazette-1784"));
		SitePage moth = this.site.get("/correspondents/ada-moth");
		assertThat(moth.texts(".amendments li").getFirst()).contains("added by", "Because it is made up.");
		assertThat(this.site.get("/ko/correspondents/ada-moth").texts("h1").getFirst()).isEqualTo("아다 모스");
		assertThat(this.site.get("/sources/the-made-up-gazette-1784").text()).contains("Of moths", "A fair",
				"There is one letter.");
		assertThat(this.site.get("/topics").text()).contains("Bees and moths");
		assertThat(this.site.get("/collections/moths-and-ferns").text()).contains("There is one letter.");
		assertThat(this.site.get("/dates/1784/05").text()).contains("A fair");
		assertThat(this.people.signedIn("administrator").get("/admin/audit").links())
			.contains("/admin/records/event/1784-05-01-1784-05-02-a-fair");
	}

	@Test
	@Order(4)
	void aLetterIsADraftUntilItIsPublished() {
		SitePage form = this.editor.get("/admin/records/letter/new");
		Map<String, String> typed = new LinkedHashMap<>(fields(form));
		typed.putAll(Map.of("titleEn", "A letter about bees", "summaryEn", "Bees.", "edtf", "1784-05-03", "certainty",
				"certain", "senders", "ada-moth", "recipients", "bo-fern", "topics", "bees-and-moths", "collection",
				"moths-and-ferns"));
		typed.putAll(Map.of("claims[0].source", "the-made-up-gazette-1784", "claims[0].aspect", "date",
				"claims[0].stance", "supports", "claims[0].saysEn", "On the third of May", "reason", "It was found.",
				"basis", "the-made-up-gazette-1784", "visibility", "draft"));
		SitePage done = this.editor.submit(form, "/admin/records/letter", typed);
		assertThat(done.status()).as(done.text()).isEqualTo(302);
		assertThat(done.header("Location").orElseThrow()).endsWith("/admin" + LETTER + "/record/changes");
		assertThat(this.site.get(LETTER).status()).isEqualTo(404);
		assertThat(this.site.get("/collections/moths-and-ferns").text()).doesNotContain("A letter about bees");
		change(Map.of("visibility", "published"));
		assertThat(this.site.get(LETTER).text()).contains("A letter about bees", "On the third of May");
		assertThat(this.site.get("/correspondents/ada-moth").text()).contains("A letter about bees");
		assertThat(change(Map.of("visibility", "draft")).status()).isEqualTo(422);
	}

	@Test
	@Order(5)
	void aChangedNameIsSeenOnTheLettersAndTwoEditorsLoseNothing() {
		String page = "/admin/records/correspondent/ada-moth";
		OfficeVisitor second = this.people.signedIn("editor");
		SitePage form = this.editor.get(page);
		SitePage stale = second.get(page);
		Map<String, String> first = because(fields(form), Map.of("name.en", "Ada Moth the Elder"));
		assertThat(this.editor.submit(form, page, first).status()).isEqualTo(302);
		Map<String, String> late = because(fields(stale), Map.of("office.en", "Keeper of bees"));
		SitePage conflict = second.submit(stale, page, late);
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.texts("[role=alert]").getFirst()).contains("Ada Moth the Elder");
		assertThat(second.submit(conflict, page, fields(conflict)).status()).isEqualTo(302);
		assertThat(this.site.get(LETTER).text()).contains("Ada Moth the Elder");
		assertThat(this.site.get("/correspondents/ada-moth").text()).contains("Keeper of bees", "Ada Moth the Elder");
		assertThat(this.editor.get(page + "/changes").document().select("main section")).hasSize(3);
	}

	@Test
	@Order(6)
	void twoRecordsOfOnePersonAreMerged() {
		add("correspondent", Map.of("name.en", "Adah Moth", "short-name.en", "Moth", "wikidata",
				"https://www.wikidata.org/entity/Q99999999999"));
		change(Map.of("senders", "adah-moth", "slug", "1784-05-03-moth-to-fern"));
		String merger = "/admin/records/correspondent/adah-moth/merger";
		assertThat(this.editor.submit(merger, because(Map.of("into", "adah-moth"), Map.of())).status()).isEqualTo(422);
		SitePage refused = this.editor.submit(merger, because(Map.of("into", "bo-fern"), Map.of()));
		assertThat(refused.status()).isEqualTo(409);
		SitePage done = this.editor.submit(merger, because(Map.of("into", "ada-moth"), Map.of()));
		assertThat(done.status()).as(done.text()).isEqualTo(302);
		SitePage moved = this.site.get("/ko/correspondents/adah-moth");
		assertThat(moved.status()).isEqualTo(301);
		assertThat(moved.header("Location").orElseThrow()).endsWith("/ko/correspondents/ada-moth");
		assertThat(this.site.get("/correspondents").text()).doesNotContain("Adah Moth");
		assertThat(this.site.get("/correspondents/ada-moth").text()).contains("A letter about bees");
		assertThat(fields(this.editor.get("/admin/records/correspondent/ada-moth")))
			.containsEntry("wikidata", "https://www.wikidata.org/entity/Q99999999999")
			.extractingByKey("other-names")
			.asString()
			.contains("Adah Moth");
	}

	@Test
	@Order(7)
	void whatOthersRestOnIsNotRetiredAndSaysWhatDoes() {
		String retirement = "/admin/records/topic/bees-and-moths/retirement";
		assertThat(this.editor.get(retirement).links()).contains("/admin" + LETTER);
		assertThat(this.editor.get(retirement).document().select("form.record")).isEmpty();
		SitePage source = this.editor.get("/admin/records/source/the-made-up-gazette-1784");
		assertThat(source.links()).contains("/admin" + LETTER, "/admin/records/collection/moths-and-ferns",
				"/admin/records/event/1784-05-01-1784-05-02-a-fair");
	}

	@Test
	@Order(8)
	void aRetiredRecordSaysWhyAtItsAddressAndCanComeBack() {
		add("topic", Map.of("name.en", "Wasps"));
		SitePage done = this.editor.submit("/admin/records/topic/wasps/retirement",
				because(Map.of("reason-ko", "지어낸 이유"), Map.of("reason", "Nobody wrote of wasps.")));
		assertThat(done.status()).as(done.text()).isEqualTo(302);
		assertThat(this.site.get("/topics/wasps").status()).isEqualTo(410);
		assertThat(this.site.get("/topics/wasps").text()).contains("Nobody wrote of wasps.");
		assertThat(this.site.get("/ko/topics/wasps").text()).contains("지어낸 이유");
		assertThat(this.site.get("/topics").text()).doesNotContain("Wasps");
		SitePage restoration = this.editor.get("/admin/records/topic/wasps/restoration?number=1");
		assertThat(restoration.texts(".changed").getFirst()).contains("Nobody wrote of wasps.");
		assertThat(this.editor.submit(restoration, "/admin/records/topic/wasps", because(fields(restoration), Map.of()))
			.status()).isEqualTo(302);
		assertThat(this.site.get("/topics/wasps").status()).isEqualTo(200);
	}

	@Test
	@Order(9)
	void aPassageIsAddedAndItsCorrectionIsToldOfTheLetterItIsFrom() {
		add("quotation", Map.of("text", "The bees are wel", "language", "en", "source-id", "the-made-up-gazette-1784",
				"collection-id", "moths-and-ferns"));
		String id = this.database.sql("select id::text from quotation where text = 'The bees are wel'")
			.query(String.class)
			.single();
		assertThat(this.site.get("/collections/moths-and-ferns").text()).contains("The bees are wel");
		change(Map.of("passages", id));
		String page = "/admin/records/quotation/" + id;
		SitePage form = this.editor.get(page);
		assertThat(this.editor.submit(form, page, because(fields(form), Map.of("text", "The bees are well"))).status())
			.isEqualTo(302);
		assertThat(this.site.get(LETTER).texts(".amendments li").getFirst()).contains("The bees are wel",
				"The bees are well");
	}

	@Test
	@Order(10)
	void twoRecordsOfOneLetterAreMergedAndTheAddressOfBothLeadsToOne() {
		SitePage form = this.editor.get("/admin/records/letter/new");
		Map<String, String> typed = because(fields(form),
				Map.of("titleEn", "A letter from a moth", "summaryEn", "Moths.", "edtf", "1784-05", "certainty",
						"certain", "senders", "ada-moth", "visibility", "published", "collection", "moths-and-ferns"));
		typed.putAll(Map.of("claims[0].source", "the-made-up-gazette-1784", "claims[0].aspect", "content",
				"claims[0].stance", "supports", "claims[0].saysEn", "It speaks of moths"));
		assertThat(this.editor.submit(form, "/admin/records/letter", typed).status()).isEqualTo(302);
		assertThat(this.site.get("/letters/1784-05-moth").status()).isEqualTo(200);
		String merger = "/admin/letters/1784-05-moth/record/merger";
		assertThat(this.editor.submit(merger, because(Map.of("into", "no-such-letter"), Map.of())).status())
			.isEqualTo(422);
		SitePage done = this.editor.submit(merger, because(Map.of("into", "1784-05-03-moth-to-fern"), Map.of()));
		assertThat(done.status()).as(done.text()).isEqualTo(302);
		SitePage moved = this.site.get("/letters/1784-05-moth");
		assertThat(moved.status()).isEqualTo(301);
		assertThat(moved.header("Location").orElseThrow()).endsWith(LETTER);
		assertThat(this.site.get(LETTER).text()).contains("It speaks of moths", "On the third of May");
	}

	@Test
	@Order(11)
	void aWithdrawnLetterSaysWhyAndComesBack() {
		assertThat(change(Map.of("visibility", "withdrawn")).document().select(".field-problem").eachAttr("id"))
			.contains("withdrawalEn-problem");
		assertThat(change(Map.of("visibility", "withdrawn", "withdrawalEn", "It was made up.")).status())
			.isEqualTo(302);
		assertThat(this.site.get(LETTER).status()).isEqualTo(410);
		assertThat(this.site.get(LETTER).text()).contains("It was made up.");
		assertThat(this.site.get("/correspondents/ada-moth").text()).doesNotContain("A letter about bees");
		assertThat(change(Map.of("visibility", "published")).status()).isEqualTo(302);
		assertThat(this.site.get(LETTER).status()).isEqualTo(200);
	}

	@Test
	@Order(12)
	void theHistoriesOfAllRecordsHold() {
		RecordHistoryCheck check = new RecordHistoryCheck(this.database, this.letters, this.keepers, this.transactions);
		assertThat(check.run().broken()).isEmpty();
		assertThat(check.run().records()).isGreaterThan(8);
	}

	private void add(String kind, Map<String, String> typed) {
		SitePage form = this.editor.get("/admin/records/" + kind + "/new");
		Map<String, String> fields = because(fields(form), typed);
		SitePage done = this.editor.submit(form, "/admin/records/" + kind, fields);
		assertThat(done.status()).as(done.text()).isEqualTo(302);
	}

	private SitePage change(Map<String, String> typed) {
		String record = "/admin" + LETTER + "/record";
		SitePage form = this.editor.get(record);
		return this.editor.submit(form, record, because(fields(form), typed));
	}

	private static Map<String, String> because(Map<String, String> fields, Map<String, String> typed) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.putAll(Map.of("reason", "Because it is made up.", "basis", "own"));
		all.putAll(typed);
		return all;
	}

}
