package org.lettersarchive.search;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.PublishedLettersChanged;
import org.lettersarchive.testing.MadeUpLetters;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class SearchIndexTests {

	@Autowired
	private Site site;

	@Autowired
	private JdbcClient database;

	@Autowired
	private SearchIndex index;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", TestDatabase::fresh);
	}

	private long bees;

	@BeforeEach
	void makeUpLetters() {
		MadeUpLetters letters = new MadeUpLetters(this.database).begin().person("ada", "Ada Émile", 1);
		this.bees = letters.letter("1784-bees")
			.from("ada")
			.dated("1784-05-01")
			.withText("The bees of Ghent sing.")
			.store();
		letters.letter("1785-wasps").from("ada").dated("1785-05-01").draft().withText("Xylophagous wasps.").store();
		letters.letter("1786-flies").from("ada").dated("1786-05-01").withdrawn().withText("Zythum for flies.").store();
		this.index.rebuildNow();
	}

	@Test
	void findsTextsByTheStemsOfWordsAndWithoutAccents() {
		assertThat(found("bee")).containsExactly("1784-bees");
		assertThat(found("emile")).containsExactly("1784-bees");
		assertThat(found("lang:fr")).containsExactly("1784-bees");
	}

	@Test
	void aWordOfADraftFindsNothing() {
		assertThat(found("xylophagous")).isEmpty();
		assertThat(found("wasps")).isEmpty();
		assertThat(found("zythum")).isEmpty();
	}

	@Test
	void whatIsPublishedAndWithdrawnIsFoundAndLostAtOnce() {
		change("update letter set publication_state = 'published' where slug = '1785-wasps'");
		assertThat(found("xylophagous")).containsExactly("1785-wasps");
		change("update letter set publication_state = 'draft' where slug = '1785-wasps'");
		assertThat(found("xylophagous")).isEmpty();
	}

	@Test
	void whatIsRolledBackIsNotFound() {
		this.transaction.executeWithoutResult((status) -> {
			this.database.sql("update reading_text set body = 'Quicksilver.' where letter_id = ?")
				.param(this.bees)
				.update();
			this.events.publishEvent(new PublishedLettersChanged(List.of(new LetterId(this.bees))));
			status.setRollbackOnly();
		});
		assertThat(found("quicksilver")).isEmpty();
		assertThat(found("bees")).hasSize(1);
	}

	private void change(String sql) {
		this.transaction.executeWithoutResult((_) -> {
			this.database.sql(sql).update();
			List<LetterId> letters = this.database.sql("select id from letter")
				.query((row, _) -> new LetterId(row.getLong("id")))
				.list();
			this.events.publishEvent(new PublishedLettersChanged(letters));
		});
	}

	private List<String> found(String query) {
		return this.site.get("/search?q=" + query)
			.document()
			.select("ol.found .what > a")
			.eachAttr("href")
			.stream()
			.map((link) -> link.replaceFirst(".*/letters/([^?]*).*", "$1"))
			.toList();
	}

}
