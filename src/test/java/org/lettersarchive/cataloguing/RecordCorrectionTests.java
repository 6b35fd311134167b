package org.lettersarchive.cataloguing;

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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The letter that was not located is settled, in a database of its own and with made-up
 * sources: each step goes on from the one before.
 */
class RecordCorrectionTests extends OwnArchive {

	private static final String RECORD = "/admin/letters/not-located/record";

	@Autowired
	Site site;

	@Autowired
	OfficePeople people;

	@Autowired
	JdbcClient database;

	@Autowired
	LetterRecords records;

	@Autowired
	RecordKeepers keepers;

	@Autowired
	PlatformTransactionManager transactions;

	OfficeVisitor editor;

	@BeforeAll
	void makeUpSources() {
		this.editor = this.people.signedIn("editor");
		for (String id : new String[] { "made-up-gazette", "made-up-herald" }) {
			this.database.sql("""
					insert into source (id, publisher, title, link, language, covers_en)
					values (?, 'The Made-up Press', ?, 'none', 'en', 'Nothing')""").params(id, "Of " + id).update();
		}
	}

	@Test
	@Order(1)
	void onlyAnEditorChangesTheRecord() {
		OfficeVisitor transcriber = this.people.signedIn("transcriber");
		assertThat(transcriber.get(RECORD).status()).isEqualTo(403);
		assertThat(transcriber.get("/admin/letters/not-located").links()).doesNotContain(RECORD);
		assertThat(this.editor.get("/admin/letters/not-located").links()).contains(RECORD);
	}

	@Test
	@Order(2)
	void whatIsWrongIsSaidBesideTheFieldAndKept() {
		long before = entries();
		SitePage form = this.editor.get(RECORD);
		Map<String, String> typed = fields(form);
		typed.putAll(Map.of("edtf", "2019-02-30", "senders", "nobody-at-all", "slug", "Not A Slug", "claims[0].source",
				"no-such-source", "claims[0].saysEn", "", "titleEn", "x".repeat(301)));
		SitePage refused = this.editor.submit(form, RECORD, typed);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select(".field-problem").eachAttr("id")).contains("reason-problem",
				"basis-problem", "edtf-problem", "senders-problem", "slug-problem", "titleEn-problem",
				"claims-0-saysEn-problem");
		assertThat(refused.document().select("input[name=edtf]").val()).isEqualTo("2019-02-30");
		assertThat(refused.document().select("input[name='claims[0].source']").val()).isEqualTo("no-such-source");
		assertThat(this.site.get("/letters/not-located").status()).isEqualTo(200);
		assertThat(entries()).isEqualTo(before);
	}

	@Test
	@Order(2)
	void aRowThatNoFormHasIsTurnedAway() {
		SitePage form = this.editor.get(RECORD);
		for (String row : new String[] { "claims[5000].source", "claims[200].saysEn", "replies[x].answers",
				"claims[99999999999].source" }) {
			assertThat(this.editor.submit(form, RECORD, Map.of(row, "made-up")).status()).as(row).isEqualTo(400);
		}
		assertThat(this.editor.submit(form, RECORD, Map.of("claims[199].saysEn", "made-up")).status()).isEqualTo(422);
	}

	@Test
	@Order(3)
	void theLetterThatWasNotLocatedIsSettled() {
		SitePage form = this.editor.get(RECORD);
		Map<String, String> typed = fields(form);
		typed.putAll(Map.of("status", "established", "edtf", "2019-02-03", "certainty", "certain", "notBefore", "",
				"notAfter", "", "senders", "donald-trump", "recipients", "kim-jong-un", "titleEn",
				"A made-up letter of February", "reason", "Two made-up papers print it."));
		typed.putAll(Map.of("basis", "made-up-gazette", "titleKo", "지어낸 2월의 편지"));
		int row = claimRows(form) - 3;
		typed.putAll(claim(row, "made-up-gazette", "supports", "2019-02-03"));
		typed.putAll(claim(row + 1, "made-up-herald", "differs", "2019-02-04"));
		SitePage done = this.editor.submit(form, RECORD, typed);
		assertThat(done.status()).as(done.text()).isEqualTo(302);
		assertThat(this.editor.follow(done).text()).contains("Two made-up papers print it.");

		SitePage old = this.site.get("/ko/letters/not-located");
		assertThat(old.status()).isEqualTo(301);
		assertThat(old.header("Location").orElseThrow()).endsWith("/ko/letters/2019-02-03-trump-to-kim");
		SitePage letter = this.site.get("/letters/2019-02-03-trump-to-kim");
		assertThat(letter.texts("h1").getFirst()).isEqualTo("A made-up letter of February");
		assertThat(letter.texts(".claims td").toString()).contains("2019", "says otherwise");
		assertThat(letter.texts("#changes").getFirst()).isEqualTo("Changes to this record");
		assertThat(letter.texts(".amendments li").getFirst()).contains("Two made-up papers print it.", "not located",
				"established", "Donald J. Trump", "Of made-up-gazette", "3 February 2019");
		assertThat(this.site.get("/dates/2019/02").text()).contains("A made-up letter of February");
		assertThat(this.site.get("/letters?status=not-located").text()).doesNotContain("Letter not located");
		assertThat(this.site.get("/letters?from=donald-trump&year=2019").text())
			.contains("A made-up letter of February");
		assertThat(this.site.get("/collections/trump-kim").text()).doesNotContain("Letter not located");
		assertThat(this.site.get("/ko/letters/2019-02-03-trump-to-kim").text()).contains("이 기록의 변경 내역");
		assertThat(this.people.signedIn("administrator").get("/admin/audit").text()).contains("corrected the record",
				"Two made-up papers print it.");
	}

	@Test
	@Order(4)
	void whoeverComesSecondIsShownWhatChangedAndLosesNothing() {
		String record = "/admin/letters/2019-02-03-trump-to-kim/record";
		OfficeVisitor second = this.people.signedIn("editor");
		SitePage first = this.editor.get(record);
		SitePage stale = second.get(record);
		Map<String, String> typed = fields(first);
		typed.putAll(Map.of("summaryEn", "A summary by the first.", "confidence", "high", "reason", "It had none.",
				"basis", "own"));
		assertThat(this.editor.submit(first, record, typed).status()).isEqualTo(302);
		Map<String, String> late = fields(stale);
		late.putAll(Map.of("summaryEn", "A summary by the second.", "deliveryEn", "By a made-up courier", "reason",
				"Seen in the made-up Herald.", "basis", "made-up-herald"));
		SitePage conflict = second.submit(stale, record, late);
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.texts("[role=alert]").getFirst()).contains("A summary by the first.", "Summary");
		assertThat(conflict.document().select("textarea[name=summaryEn]").text()).isEqualTo("A summary by the second.");
		assertThat(conflict.document().select("select[name=confidence] option[selected]").val()).isEqualTo("high");
		assertThat(conflict.document().select("textarea[name=reason]").text()).isEqualTo("Seen in the made-up Herald.");
		assertThat(second.submit(conflict, record, fields(conflict)).status()).isEqualTo(302);
		assertThat(this.site.get("/letters/2019-02-03-trump-to-kim").text()).contains("By a made-up courier",
				"A summary by the second.");
	}

	@Test
	@Order(5)
	void anEarlierStateCanBeBroughtBackAndEveryAddressStillLeadsThere() {
		String changes = "/admin/letters/2019-02-03-trump-to-kim/record/changes";
		assertThat(this.editor.get(changes).links())
			.contains("/admin/letters/2019-02-03-trump-to-kim/record/restoration?number=1");
		SitePage form = this.editor.get("/admin/letters/2019-02-03-trump-to-kim/record/restoration?number=1");
		assertThat(form.texts(".changed").getFirst()).contains("A made-up letter of February", "Letter not located");
		Map<String, String> typed = fields(form);
		typed.putAll(Map.of("reason", "The made-up papers withdrew it.", "basis", "made-up-herald"));
		assertThat(this.editor.submit(form, "/record", typed).status()).isEqualTo(302);
		assertThat(this.site.get("/letters/not-located").texts("h1").getFirst()).isEqualTo("Letter not located");
		assertThat(this.site.get("/letters/2019-02-03-trump-to-kim").header("Location").orElseThrow())
			.endsWith("/letters/not-located");
		assertThat(this.site.get("/letters/not-located").document().select(".amendments > li"))
			.hasSizeGreaterThanOrEqualTo(4);
	}

	@Test
	@Order(6)
	void anOpenPassageIsPlacedOnItsLetter() {
		String record = "/admin/letters/2019-06-10-kim-to-trump/record";
		SitePage form = this.editor.get(record);
		Map.Entry<Long, String> open = this.database
			.sql("select id, text from quotation where letter_id is null and retired_on is null order by id limit 1")
			.query((row, _) -> Map.entry(row.getLong(1), row.getString(2)))
			.single();
		assertThat(this.site.get("/collections/trump-kim").text()).contains(open.getValue());
		Map<String, String> typed = fields(form);
		typed.putAll(Map.of("passages", open.getKey().toString(), "reason", "A made-up paper places it.", "basis",
				"made-up-gazette"));
		SitePage done = this.editor.submit(form, record, typed);
		assertThat(done.status()).as(done.text()).isEqualTo(302);
		assertThat(this.site.get("/collections/trump-kim").text()).doesNotContain(open.getValue());
		assertThat(this.site.get("/letters/2019-06-10-kim-to-trump").texts(".quotations").getFirst())
			.contains(open.getValue());
	}

	@Test
	@Order(7)
	void whatIsStillOpenStandsOnTheDesk() {
		SitePage desk = this.editor.get("/admin");
		assertThat(desk.links()).contains("/admin/questions/no-sender", "/admin/questions/no-text");
		assertThat(desk.links()).doesNotContain("/admin/questions/unplaced-passage");
		SitePage open = this.editor.get("/admin/questions/no-sender");
		assertThat(open.links()).contains("/admin/letters/not-located", "/admin/letters/2018-08-mid-unattributed");
		assertThat(this.editor.get("/admin/questions/no-text").document().select(".rows > li"))
			.hasSizeGreaterThanOrEqualTo(27);
		assertThat(this.editor.get("/admin/questions/no-text?after=x").status()).isEqualTo(404);
		assertThat(this.people.signedIn("transcriber").get("/admin").links())
			.doesNotContain("/admin/questions/no-sender");
		assertThat(this.people.signedIn("transcriber").get("/admin/questions/no-sender").status()).isEqualTo(403);
	}

	@Test
	@Order(8)
	void theHistoryOfRecordsIsAppendedToAndChecked() {
		RecordHistoryCheck check = new RecordHistoryCheck(this.database, this.records, this.keepers, this.transactions);
		assertThat(check.run().broken()).isEmpty();
		assertThat(check.run().records()).isGreaterThanOrEqualTo(2);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("update amendment set reason = 'Another'").update())
			.withMessageContaining("appended to, never changed");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("delete from amendment where number = 2").update());
		this.database.sql("update letter set title_en = 'Silently' where slug = 'not-located'").update();
		assertThat(check.run().broken().orElseThrow()).contains("does not say what its history says last");
		this.database.sql("update letter set title_en = 'Letter not located' where slug = 'not-located'").update();
	}

	private long entries() {
		return this.database.sql("select count(*) from amendment").query(Long.class).single();
	}

	private static int claimRows(SitePage form) {
		return form.document().select("input[name$='.saysEn']").size();
	}

	private static Map<String, String> claim(int row, String source, String stance, String says) {
		String at = "claims[" + row + "].";
		return Map.of(at + "source", source, at + "aspect", "date", at + "stance", stance, at + "saysEn", says);
	}

}
