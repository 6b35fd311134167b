package org.lettersarchive.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.lettersarchive.transcription.PublishedTexts;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A made-up archive of letters with texts, and with all that can happen to a text. The
 * classes that extend it share one context.
 */
@SiteTest
@TestInstance(Lifecycle.PER_CLASS)
public abstract class TextArchive {

	/** A letter with three texts: French and English, and a Korean one. */
	protected static final String BEES = "/letters/ada-on-bees";

	/** A letter whose text was withdrawn. */
	protected static final String SILENT = "/letters/bo-falls-silent";

	/** A letter whose text is as malicious as a transcriber can make it. */
	protected static final String MALICE = "/letters/cy-means-ill";

	/** A letter whose text is older than the history. */
	protected static final String OLD = "/letters/cy-long-ago";

	/** Pages of every kind that show texts. */
	protected static final List<String> PAGES = List.of(BEES, BEES + "/revisions", BEES + "/revisions/1",
			BEES + "/revisions/4", BEES + "/revisions/compare?from=1&to=2",
			BEES + "/revisions/compare?from=1&to=2&view=side", BEES + "/revisions/compare?from=1&to=4",
			BEES + "/revisions/compare?from=1&to=3", SILENT, SILENT + "/revisions", SILENT + "/revisions/1", MALICE,
			MALICE + "/revisions/1", MALICE + "/revisions/compare?from=1&to=2", OLD, OLD + "/revisions",
			BEES + "/passages/4", SILENT + "/passages/1", "/sources/made-up-gazette", "/collections/made-up", "/",
			"/letters?text=yes", "/about", BEES + "/revisions/99");

	protected static final String FIRST = """
			@dateline Le Moulin, 3 mai 1784

			@address À Monsieur Bo Finch\\
			au Jardin

			@salutation Cher ami,

			Les abeilles dorment encore. {-Il pleut-}{+Il neige+} depuis trois jours, et l’eau monte au [?moulin?].

			%s

			J’ai retrouvé la lettre de votre [!sœure|sœur!], où manque la fin[^1]; on y lit pourtant [... deux mots] et le nom de la reine.

			@closer Je reste votre amie

			@signature Ada

			@postscript La chèvre va bien.

			[^1]: La feuille est déchirée sous la dixième ligne.
			"""
		.formatted(IntStream.rangeClosed(1, 5)
			.mapToObj((n) -> "La ruche no. %d est couverte de paille, et rien n’y bouge avant midi.".formatted(n))
			.collect(Collectors.joining("\n\n")));

	protected static final String SECOND = FIRST.replace("depuis trois jours", "depuis quatre jours")
		.replace("Je reste votre amie", "Je reste toujours votre amie");

	@Autowired
	protected Site site;

	@Autowired
	protected JdbcClient database;

	@Autowired
	private BeanFactory beans;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", TestDatabase::fresh);
	}

	protected PublishedTexts texts() {
		return new PublishedTexts(this.beans);
	}

	protected MadeUpLetters letters() {
		return new MadeUpLetters(this.database);
	}

	@BeforeAll
	void makeUpTexts() {
		if (this.database.sql("select count(*) from letter where slug = 'ada-on-bees'")
			.query(Long.class)
			.single() > 0) {
			return;
		}
		letters().begin().person("ada-moth", "Ada Moth", 3).person("bo-finch", "Bo Finch", 4);
		bees();
		PublishedTexts.Text silent = texts().original(letter("bo-falls-silent"), "made-up-gazette", "de");
		silent.publish("Lieber Freund,\n\nich schweige.", "");
		silent.publish("Lieber Freund,\n\nich schweige nicht.", "A slip of the copyist.");
		silent.withdraw("The family asked for it.");
		PublishedTexts.Text malice = texts().original(letter("cy-means-ill"), "made-up-gazette", "en");
		malice.publish("<script>alert(1)</script>\n\n[x](javascript:alert(2)) <img src=x onerror=alert(3)>",
				"<b onclick=alert(4)>note</b>");
		malice.publish("<script>alert(5)</script>\n\n${7+7} __${7+7}__::.x &lt;i&gt;", "</title><script>");
		letters().letter("cy-long-ago")
			.from("bo-finch")
			.dated("1701-02-03")
			.withText("Chère Ada,\n\nles abeilles <em>dorment</em>.")
			.store();
	}

	private void bees() {
		long letter = letter("ada-on-bees");
		this.database.sql("insert into former_slug (slug, letter_id) values ('ada-on-wasps', ?)")
			.params(letter)
			.update();
		PublishedTexts.Text french = texts().original(letter, "made-up-gazette", "fr");
		french.publish(FIRST, "Transcribed from the printed page.");
		french.publish(SECOND, "“quatre” after a second look, and “toujours”.");
		texts().translation(letter, "made-up-gazette", "en", "the French of the same witness")
			.publish("@salutation Dear friend,\n\nThe bees are *still* asleep.\n\n@signature Ada", "");
		PublishedTexts.Text korean = texts().translation(letter, "made-up-gazette", "ko", "프랑스어 원문");
		korean.publish("@salutation 그리운 벗에게,\n\n벌들은 *아직* 잠들어 있다.\n\n@signature 에이다", "");
		french.restore(1, "The second look was mistaken.");
		french.submit(FIRST.replace("La chèvre", "UNREVIEWED"));
		texts().original(letter, "made-up-gazette", "la").draft("DRAFTED apes dormiunt.");
	}

	private long letter(String slug) {
		return letters().letter(slug).from("ada-moth").to("bo-finch").dated("1784-05-03").store();
	}

}
