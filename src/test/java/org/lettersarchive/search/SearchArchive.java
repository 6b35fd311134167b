package org.lettersarchive.search;

import java.time.Duration;
import java.util.List;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.PublishedLettersChanged;
import org.lettersarchive.testing.MadeUpLetters;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The letters that ship, and beside them made-up ones in several states, with an index in
 * Lucene. The classes that extend it share one context.
 */
@SiteTest
@TestInstance(Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the archive of searches")
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
abstract class SearchArchive {

	/** The address of one database, for all nodes. */
	static final SingletonSupplier<String> DATABASE = SingletonSupplier.of(TestDatabase::fresh);

	@Autowired
	Site site;

	@Autowired
	JdbcClient database;

	@Autowired
	IndexPlace place;

	@Autowired
	ApplicationContext context;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", DATABASE::obtain);
	}

	@BeforeAll
	void makeUpLetters() {
		if (this.database.sql("select count(*) from source where id = 'made-up-gazette'")
			.query(Long.class)
			.single() > 0) {
			return;
		}
		MadeUpLetters letters = new MadeUpLetters(this.database).beside()
			.person("ada", "Ada Émile", 5)
			.person("bo", "Bo Finch", 6)
			.person("cho", "조가비", null);
		letters.letter("1784-bees")
			.from("ada")
			.to("bo")
			.dated("1784-05-01")
			.withText("The bees of Ghent sing. The hive’s honey is golden.")
			.store();
		letters.letter("1785-wasps").from("ada").dated("1785-05-01").draft().withText("Xylophagous wasps.").store();
		letters.letter("1786-flies").from("ada").dated("1786-05-01").withdrawn().withText("Zythum for flies.").store();
		letters.letter("1790-hives")
			.from("bo")
			.to("ada")
			.between("[1790-03-01..1790-04-10]", "1790-03-01", "1790-04-10")
			.withText("Honeyed hives, the colour of amber; a queen bee’s cells, and bees again.")
			.store();
		letters.letter("1791-butterflies")
			.from("cho")
			.to("bo")
			.dated("1791-06-02")
			.withText("나비가 꽃밭에서 춤춘다. 벌들은 노래한다.")
			.store();
		awaitFound(this.site, "ghent", "1784-bees");
	}

	/**
	 * Changes letters as a module does that changes what the public can see.
	 */
	static void change(ApplicationContext node, String sql) {
		node.getBean(TransactionTemplate.class).executeWithoutResult((_) -> {
			JdbcClient database = node.getBean(JdbcClient.class);
			database.sql(sql).update();
			List<LetterId> letters = database.sql("select id from letter where collection_id = 'made-up'")
				.query((row, _) -> new LetterId(row.getLong("id")))
				.list();
			node.publishEvent(new PublishedLettersChanged(letters));
		});
	}

	/**
	 * Waits for what happens within a second or two where nothing else is going on.
	 */
	static ConditionFactory patiently() {
		return await().atMost(Duration.ofMinutes(2));
	}

	static void awaitFound(Site site, String query, String... slugs) {
		patiently().untilAsserted(() -> assertThat(found(site, query)).containsExactlyInAnyOrder(slugs));
	}

	static List<String> found(Site site, String query) {
		return site.get("/search?q=" + query)
			.document()
			.select("ol.found .what > a")
			.eachAttr("href")
			.stream()
			.map((link) -> link.replaceFirst(".*/letters/([^?#]*).*", "$1"))
			.toList();
	}

}
