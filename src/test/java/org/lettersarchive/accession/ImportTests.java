package org.lettersarchive.accession;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.lettersarchive.pages.HtmlValidity;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bringing letters in and giving them out. Before anything else, the letters that ship
 * are taken out of the archive, so that it is empty.
 */
@SiteTest
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the archive of imports")
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ)
class ImportTests {

	private static final String HEAD = "slug,collection,status,date,sender,recipient,title,summary,topics,confidence,rights,state\n";

	private static final String RIGHTS = "http://rightsstatements.org/vocab/UND/1.0/";

	@Autowired
	Site site;

	@Autowired
	OfficePeople people;

	@Autowired
	JdbcClient database;

	@Autowired
	ImportJobs jobs;

	private OfficeVisitor editor;

	private byte[] exported = {};

	private Map<String, String> pages = Map.of();

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", TestDatabase::fresh);
	}

	@BeforeAll
	void takeTheLettersOut() {
		this.editor = this.people.signedIn("editor");
		this.pages = pages();
		this.exported = this.editor.download("/admin/export/letters.zip");
		this.database.sql("truncate letter, quotation cascade").update();
	}

	@Test
	@Order(1)
	void theOwnLettersComeBackAsTheyWere() {
		assertThat(this.pages).hasSizeGreaterThan(60);
		UUID job = upload("letters.zip", this.exported);
		assertThat(state(job)).as(problems(job).toString()).isEqualTo("checked");
		assertThat(count("letter")).isZero();
		confirm(job);
		assertThat(state(job)).isEqualTo("done");
		Map<String, String> after = pages();
		assertThat(after.keySet()).isEqualTo(this.pages.keySet());
		assertThat(after.keySet()).allSatisfy((path) -> assertThat(after.get(path)).isEqualTo(this.pages.get(path)));
		assertThat(entries(this.editor.download("/admin/export/letters.zip"))).isEqualTo(entries(this.exported));
		assertThat(upload("letters.zip", this.exported)).satisfies((again) -> {
			assertThat(state(again)).isEqualTo("refused");
			assertThat(problems(again)).contains("letters.csv 2 slug slug-taken 2018-04-01-trump-to-kim");
		});
		this.database.sql("truncate letter, quotation cascade").update();
	}

	@Test
	void everyProblemIsNamedByRowAndColumn() {
		String table = HEAD + row("1709-a", "2018-02-30") + row("1709-a", "1709") + row("Not A Slug", "")
				+ row("1709-b", "1709").replace("donald-trump", "nobody").replace("trump-kim,", "no-set,")
				+ row("1709-c", "1709").replace("Made up", "=HYPERLINK(1)").replace("denuclearisation", "no-topic")
				+ row("1709-d", "1709").replace(RIGHTS, "http://example.org/").replace("established", "perhaps")
				+ row("1709-e", "1709").replace("A made-up letter.", "").replace("kim-jong-un", "donald-trump")
				+ "x,,,,\n" + row("1709-f", "1709").replace("\n", ",surplus\n");
		UUID job = upload("letters.csv", table);
		assertThat(state(job)).isEqualTo("refused");
		assertThat(problems(job)).contains("letters.csv 2 date not-a-date 2018-02-30",
				"letters.csv 3 slug slug-twice 2", "letters.csv 4 slug not-a-slug Not A Slug",
				"letters.csv 5 sender unknown-correspondent nobody",
				"letters.csv 5 collection unknown-collection no-set", "letters.csv 6 title formula =HYPERLINK(1)",
				"letters.csv 6 topics unknown-topic no-topic",
				"letters.csv 7 rights unknown-rights http://example.org/", "letters.csv 7 status unknown-value perhaps",
				"letters.csv 8 summary missing ", "letters.csv 8 recipient person-twice donald-trump",
				"letters.csv 9 collection missing ", "letters.csv 10  too-many-cells surplus");
		SitePage page = this.editor.get("/admin/import/" + job);
		assertThat(page.texts(".found tbody tr").getFirst())
			.startsWith("letters.csv, row 2 date This is no date: “2018-02-30”");
		assertThat(page.texts("main button")).isEmpty();
	}

	@Test
	void headsAndFilesThatCannotBeReadAreSaid() throws IOException {
		assertThat(refusals("letters.csv", "slug,colour,slug\na,b,c\n".getBytes(StandardCharsets.UTF_8))).contains(
				"letters.csv 1 colour unknown-column colour", "letters.csv 1 slug column-twice slug",
				"letters.csv 1 title column-missing title");
		assertThat(refusals("letters.csv", "%PDF".getBytes(StandardCharsets.UTF_8)))
			.containsExactly("letters.csv 0  table-not-a-table ");
		assertThat(refusals("letters.csv", HEAD.getBytes(StandardCharsets.UTF_8))).containsExactly(" 0  nothing ");
		assertThat(refusals("letters.csv", (HEAD + "a,\"b\n").getBytes(StandardCharsets.UTF_8)))
			.containsExactly("letters.csv 2  table-quotes ");
		assertThat(refusals("x.xlsx", zip(Map.of("[Content_Types].xml", "<x/>"))))
			.containsExactly("x.xlsx 0  workbook ");
		assertThat(refusals("x.zip", zip(Map.of("picture.png", "x", "a.en.md", "Text")))).contains(
				"picture.png 0  unknown-file picture.png", "a.en.md 0  text-without-row a.en.md", " 0  no-table ");
		assertThat(refusals("x.zip", "PK\3\4broken".getBytes(StandardCharsets.UTF_8)))
			.containsExactly("x.zip 0  zip-broken ");
		assertThat(this.editor.upload("/admin/import", "letters.csv", new byte[0]).texts("#file-problem"))
			.containsExactly("Choose a file with something in it.");
	}

	private List<String> refusals(String name, byte[] content) {
		UUID job = upload(name, content);
		assertThat(state(job)).isEqualTo("refused");
		return problems(job);
	}

	@Test
	void anErrorInTheLastRowOfManyChangesNothingAndIsNamed() {
		UUID job = upload("many.csv", HEAD + many("1710", 3000) + row("1710-last", "1710-13"));
		assertThat(state(job)).isEqualTo("refused");
		assertThat(problems(job)).containsExactly("many.csv 3002 date not-a-date 1710-13");
		assertThat(countOf("1710")).isZero();
	}

	@Test
	void whatStandsInTheWayOnlySinceTheCheckChangesNothingEither() {
		UUID job = upload("late.csv", HEAD + many("1711", 1500));
		confirm(upload("first.csv", HEAD + row("1711-1400", "1711")));
		confirm(job);
		assertThat(state(job)).isEqualTo("refused");
		assertThat(problems(job)).containsExactly("late.csv 1402 slug slug-taken 1711-1400");
		assertThat(countOf("1711")).isOne();
	}

	@Test
	void manyLettersComeInWhileTheSiteAnswers() {
		UUID job = upload("many.csv", HEAD + many("1712", 20_000));
		assertThat(state(job)).isEqualTo("checked");
		begin(job);
		assertThat(this.site.get("/letters").status()).isEqualTo(200);
		await(job);
		assertThat(state(job)).isEqualTo("done");
		assertThat(countOf("1712")).isEqualTo(20_000);
		assertThat(this.database.sql("select count(*) from import_chunk where job_id = ?")
			.param(job)
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.site.get("/letters/1712-19999").status()).isEqualTo(200);
	}

	@Test
	void anImportThatIsCancelledLeavesNothing() {
		UUID job = upload("off.csv", HEAD + many("1713", 10_000));
		begin(job);
		SitePage answer = this.editor.submit(this.editor.get("/admin/import/" + job), "/cancellation", Map.of());
		assertThat(answer.status()).isEqualTo(302);
		await(job);
		assertThat(state(job)).isEqualTo("cancelled");
		assertThat(countOf("1713")).isZero();
		UUID checked = upload("off.csv", HEAD + row("1713-a", ""));
		this.editor.submit(this.editor.get("/admin/import/" + checked), "/cancellation", Map.of());
		assertThat(state(checked)).isEqualTo("cancelled");
	}

	@Test
	void whatWasUnderWayWhenTheProgramEndedSaysSoAndCanBeCheckedAgain() {
		UUID job = upload("cut.csv", HEAD + row("1714-a", "1714"));
		this.database
			.sql("update import_job set state = 'importing', held_until = now() + interval '1 minute' where id = ?")
			.param(job)
			.update();
		this.jobs.interrupt();
		assertThat(state(job)).as("a node that has only begun to work leaves what others do").isEqualTo("importing");
		this.database.sql("update import_job set held_until = now() - interval '1 second' where id = ?")
			.param(job)
			.update();
		this.jobs.interrupt();
		SitePage page = this.editor.get("/admin/import/" + job);
		assertThat(page.texts("main .lead").getFirst()).contains("stopped meanwhile");
		this.editor.submit(page, "/check", Map.of());
		await(job);
		assertThat(state(job)).isEqualTo("checked");
	}

	@Test
	void textsComeInForReviewAndAreNotPublished() throws IOException {
		UUID job = upload("texts.zip",
				zip(Map.of("letters.csv", HEAD + row("1715-a", "1715-05"), "transcriptions.csv",
						"letter,language,witness,kind,rights\n1715-a,fr,newsnpr-2022,original," + RIGHTS
								+ "\n1715-a,en,newsnpr-2022,translation," + RIGHTS + "\n",
						"texts/1715-a.fr.md", "Il neige *encore*.\n", "texts/1715-a.en.txt",
						"It is *still* snowing.")));
		assertThat(state(job)).as(problems(job).toString()).isEqualTo("checked");
		assertThat(this.editor.get("/admin/import/" + job).texts("main button").getFirst())
			.isEqualTo("Import 1 letters and 2 texts");
		confirm(job);
		assertThat(state(job)).isEqualTo("done");
		assertThat(this.database
			.sql("""
					select h.language || ' ' || h.kind || ' ' || h.text from history_entry h join letter l on l.id = h.letter_id
					where l.slug = '1715-a' order by h.language""")
			.query((row, _) -> row.getString(1))
			.list()).containsExactly("en submitted It is \\*still\\* snowing.\n", "fr submitted Il neige *encore*.\n");
		assertThat(this.site.get("/letters/1715-a").text()).doesNotContain("neige");
		assertThat(this.people.signedIn("editor").get("/admin").text()).contains("1715-a made up");
		assertThat(refusals("again.zip",
				zip(Map.of("transcriptions.csv",
						"letter;language;witness;kind;rights\n1715-a;fr;newsnpr-2022;original;" + RIGHTS
								+ "\n1715-b;xx-;nobody;poem;" + RIGHTS + "\n",
						"1715-a.fr.md", "Il pleut.", "1715-b.xx.md", "?"))))
			.contains("transcriptions.csv 2 letter text-started 1715-a",
					"transcriptions.csv 3 letter unknown-letter 1715-b",
					"transcriptions.csv 3 witness unknown-source nobody",
					"transcriptions.csv 3 kind unknown-value poem", "transcriptions.csv 3 language not-a-language xx-");
	}

	@Test
	void aFileThatIsTooLargeIsRefusedBeforeItIsRead() {
		SitePage answer = this.editor.post("/admin/import", Map.of(), Map.of());
		assertThat(answer.status()).isIn(401, 422);
		assertThat(this.site.announce("/admin/import", 2_147_483_648L)).isEqualTo(413);
		assertThat(this.site.announce("/ko/admin/import", 250_000_000L)).isEqualTo(413);
		assertThat(this.site.announce("/admin/transcriptions/" + UUID.randomUUID() + "/upload", 20_000_000L))
			.isEqualTo(413);
	}

	@Test
	void everyPageIsValidInBothLanguages() throws IOException {
		UUID refused = upload("letters.csv", "slug\nx\n");
		UUID checked = upload("letters.csv", HEAD + row("1716-a", "1716"));
		for (String path : List.of("/admin/import", "/ko/admin/import/guide", "/admin/import/" + refused,
				"/ko/admin/import/" + checked)) {
			SitePage page = this.editor.get(path);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.body()).as(path).doesNotContain("??");
			assertThat(HtmlValidity.findings(page.body())).as(path).isEmpty();
		}
		assertThat(this.editor.get("/admin/import/template/claims.csv").body())
			.isEqualTo("\uFEFFletter,source,aspect,value,value_ko,stance,note,note_ko\r\n");
		assertThat(this.people.signedIn("transcriber").get("/admin/import").status()).isEqualTo(403);
		assertThat(this.people.signedIn("transcriber").get("/admin/export/letters.csv").status()).isEqualTo(403);
	}

	private static String row(String slug, String date) {
		return "%s,trump-kim,established,%s,donald-trump,kim-jong-un,%s made up,A made-up letter.,denuclearisation,high,%s,published\n"
			.formatted(slug, date, slug, RIGHTS)
			.replace(slug + " made up", slug.startsWith("1709") ? "Made up" : slug + " made up");
	}

	private static String many(String year, int number) {
		return IntStream.range(0, number)
			.mapToObj(
					(each) -> row(year + "-" + each, "%s-%02d-%02d".formatted(year, each % 12 + 1, each / 12 % 28 + 1)))
			.collect(Collectors.joining());
	}

	private UUID upload(String name, String content) {
		return upload(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private UUID upload(String name, byte[] content) {
		SitePage answer = this.editor.upload("/admin/import", name, content);
		assertThat(answer.status()).as(answer.text()).isEqualTo(302);
		String location = answer.header("Location").orElseThrow();
		UUID job = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
		await(job);
		return job;
	}

	private void begin(UUID job) {
		this.editor.submit(this.editor.get("/admin/import/" + job), "/confirmation", Map.of());
	}

	private void confirm(UUID job) {
		begin(job);
		await(job);
	}

	private void await(UUID job) {
		for (int tries = 0; tries < 1200 && this.jobs.find(job).orElseThrow().state().isRunning(); tries++) {
			try {
				TimeUnit.MILLISECONDS.sleep(50);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	private String state(UUID job) {
		return this.jobs.find(job).orElseThrow().state().code();
	}

	private List<String> problems(UUID job) {
		return this.jobs.problems(job)
			.stream()
			.map((problem) -> "%s %d %s %s %s".formatted(problem.file(), problem.row(), problem.column(),
					problem.code(), problem.value()))
			.toList();
	}

	private int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private int countOf(String year) {
		return this.database.sql("select count(*) from letter where slug like ?")
			.param(year + "-%")
			.query(Integer.class)
			.single();
	}

	private Map<String, String> pages() {
		List<String> paths = new ArrayList<>(List.of("/", "/letters", "/timeline", "/dates/2018", "/dates/2018/08",
				"/collections/trump-kim", "/correspondents/kim-jong-un", "/topics/denuclearisation",
				"/sources/newsnpr-2022", "/sources/yna-2020-chron"));
		Stream.of("/letters?size=100", "/letters?page=2")
			.flatMap((list) -> this.site.get(list).document().select("main a[href^=/letters/]").stream())
			.map((link) -> link.attr("href"))
			.distinct()
			.forEach(paths::add);
		Map<String, String> bodies = new LinkedHashMap<>();
		for (String path : paths) {
			bodies.put(path, apartFromTheDayOfTheRecord(this.site.get(path).body()));
			bodies.put("/ko" + path, apartFromTheDayOfTheRecord(this.site.get("/ko" + path).body()));
		}
		return bodies;
	}

	/** A record that is brought in anew is a record of the day it came in. */
	private static String apartFromTheDayOfTheRecord(String page) {
		return page.replaceAll("record of \\d{1,2} \\p{L}+ \\d{4}|\\d{4}년 \\d{1,2}월 \\d{1,2}일 기록",
				"record of some day");
	}

	private static Map<String, String> entries(byte[] zip) {
		Map<String, String> entries = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return entries;
	}

	private static byte[] zip(Map<String, String> files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
