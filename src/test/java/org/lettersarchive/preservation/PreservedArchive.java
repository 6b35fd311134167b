package org.lettersarchive.preservation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.lettersarchive.cataloguing.AmendedRecords;
import org.lettersarchive.testing.MadeUpLetters;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.TestDatabase;
import org.lettersarchive.transcription.PublishedTexts;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The letters that ship, and beside them made-up ones with all that can happen to a
 * letter, a text and a record. What must not be public says {@code SECRET}. The classes
 * that extend it share one context; one that changes anything says so.
 */
@SiteTest
@TestInstance(Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the preserved archive")
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
public abstract class PreservedArchive {

	/** What no package may have. */
	public static final String SECRET = "SECRET";

	private static String address = "";

	private static Path made = Path.of("");

	@Autowired
	protected Site site;

	@Autowired
	protected JdbcClient database;

	@Autowired
	protected Packaging packaging;

	@Autowired
	protected OfficePeople people;

	@Autowired
	private BeanFactory beans;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", PreservedArchive::address);
	}

	/**
	 * The address of the database.
	 */
	protected static synchronized String address() {
		if (address.isEmpty()) {
			address = TestDatabase.fresh();
		}
		return address;
	}

	/**
	 * A package of the archive.
	 */
	protected Path made() throws IOException {
		synchronized (PreservedArchive.class) {
			if (made.toString().isEmpty()) {
				Path file = Files.createTempDirectory(Path.of("target"), "packed").resolve("archive.zip");
				this.packaging.pack(file, (_, _) -> true);
				made = file;
			}
			return made;
		}
	}

	/**
	 * Says that the archive is not any more what was packed.
	 */
	protected static synchronized void changed() {
		made = Path.of("");
	}

	@BeforeAll
	void fill() {
		if (this.database.sql("select count(*) from source where id = 'made-up-gazette'")
			.query(Long.class)
			.single() > 0) {
			return;
		}
		letters();
		texts();
		AmendedRecords records = new AmendedRecords(this.people.signedIn("editor"));
		records.letter("ada-on-bees",
				Map.of("titleEn", "A letter about \"bees\" \\ and\ttabs", "slug", "ada-about-bees"));
		records.letter("ada-withdraws", Map.of("visibility", "withdrawn", "withdrawalEn", "The family asked for it."));
		records.merge("letters/bo-twice/record", "bo-once");
		records.add("correspondent", Map.of("name.en", "Bo Finch the Younger", "short-name.en", "Finch"));
		records.merge("records/correspondent/bo-finch-the-younger", "bo-finch");
		records.add("topic", Map.of("name.en", "Made-up wasps"));
		records.retire("records/topic/made-up-wasps");
		records.letter("2018-08-02-trump-to-kim", Map.of("deliveryEn", "By a made-up courier."));
	}

	private void letters() {
		MadeUpLetters letters = new MadeUpLetters(this.database).beside()
			.person("ada-moth", "Ada Moth", 3)
			.person("bo-finch", "Bo Finch", 4);
		for (String slug : new String[] { "ada-on-bees", "ada-withdraws", "bo-once", "bo-twice", "bo-falls-silent",
				"cy-was-never-shown" }) {
			letters.letter(slug).from("ada-moth").to("bo-finch").dated("1784-05-03").store();
		}
		letters.letter("cy-long-ago").from("bo-finch").dated("1701-02-03").withText("Chère Ada,\n\nrien.").store();
		letters.letter(SECRET.toLowerCase(Locale.ROOT) + "-draft-again").from("ada-moth").dated("1784-06-02").store();
		this.database.sql("update letter set publication_state = 'draft' where slug like '%-draft-again'").update();
		letters.letter(SECRET.toLowerCase(Locale.ROOT) + "-draft").from("ada-moth").dated("1784-06-01").draft().store();
		this.database
			.sql("update letter set title_en = 'SECRET', summary_en = 'SECRET' where publication_state = 'draft'")
			.update();
		this.database.sql(
				"insert into former_slug (slug, letter_id) select 'bo-at-first', id from letter where slug = 'bo-once'")
			.update();
		this.database
			.sql("""
					insert into attestation (letter_id, source_id, aspect, value_en, stance)
					select id, 'made-up-gazette', 'content', case publication_state when 'draft' then 'SECRET' else 'It says so' end, 'supports'
					from letter where collection_id = 'made-up'""")
			.update();
		this.database
			.sql("""
					insert into quotation (collection_id, letter_id, text, language, source_id)
					select 'made-up', id, 'SECRET', 'en', 'made-up-gazette' from letter where publication_state = 'draft'""")
			.update();
	}

	private void texts() {
		PublishedTexts texts = new PublishedTexts(this.beans);
		PublishedTexts.Text french = texts.original(letter("ada-on-bees"), "made-up-gazette", "fr");
		french.submit("SECRET first try.");
		french.publish("@salutation Cher ami,\n\nLes abeilles {-dorment-}{+veillent+}.\n\n@signature Ada",
				"Transcribed from the page.");
		french.publish("@salutation Cher ami,\n\nLes abeilles dorment toutes.\n\n@signature Ada", "A second look.");
		french.restore(2, "The second look was mistaken.");
		french.submit("SECRET that waits.");
		french.draft("SECRET in work.");
		texts.translation(letter("ada-on-bees"), "made-up-gazette", "ko", "프랑스어 원문")
			.publish("@salutation 그리운 벗에게,\n\n벌들은 잠들어 있다.", "");
		PublishedTexts.Text silent = texts.original(letter("bo-falls-silent"), "made-up-gazette", "de");
		silent.publish("SECRET lieber Freund.", "");
		silent.publish("SECRET lieber Freund, adieu.", "A slip of the copyist.");
		silent.withdraw("The family asked for it.");
		PublishedTexts.Text back = texts.original(letter("bo-once"), "made-up-gazette", "de");
		back.publish("SECRET zuerst.", "");
		back.withdraw("It was too early.");
		back.publish("Lieber Freund, jetzt.", "");
		texts.original(letter("ada-withdraws"), "made-up-gazette", "fr").publish("SECRET with its letter.", "");
		texts.original(letter("cy-was-never-shown"), "made-up-gazette", "la").draft("SECRET apes.");
	}

	private long letter(String slug) {
		return this.database.sql("select id from letter where slug = ?").param(slug).query(Long.class).single();
	}

}
