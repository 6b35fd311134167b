package org.lettersarchive.pagestore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.StatementCounter;
import org.lettersarchive.testing.TextArchive;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers get of pages that are made once. Asks by itself, for {@link Site} waits
 * for publications.
 */
class PageStoreTests extends TextArchive {

	private static final String LETTER = "/letters/ada-on-bees";

	@Autowired
	StatementCounter statements;

	@Autowired
	OwnPublications publications;

	@Autowired
	PlatformTransactionManager transactions;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void aPageIsMadeOnceForAllWhoAskForIt() throws Exception {
		this.statements.reset();
		HttpResponse<byte[]> first = get(LETTER);
		assertThat(this.statements.statements()).isNotEmpty();
		this.statements.clear();
		HttpResponse<byte[]> second = get(LETTER);
		assertThat(this.statements.statements()).isEmpty();
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(headers(second)).isEqualTo(headers(first))
			.contains("content-security-policy", "link", "etag", "last-modified", "vary", "content-type",
					"content-length", "x-content-type-options");
		assertThat(second.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=0", "s-maxage=1",
				"stale-while-revalidate=", "stale-if-error=");
		assertThat(second.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
	}

	private static Set<String> headers(HttpResponse<?> response) {
		Set<String> names = new TreeSet<>(response.headers().map().keySet());
		names.remove("date");
		// Says which request made the page.
		names.remove("x-request-id");
		return names;
	}

	@Test
	void whatIsSpeltOtherwiseIsNotKept() throws Exception {
		for (int asked = 0; asked < 2; asked++) {
			this.statements.clear();
			HttpResponse<byte[]> found = get("/%73earch?q=summit");
			assertThat(found.statusCode()).isEqualTo(200);
			assertThat(found.headers().firstValue("Cache-Control").orElseThrow()).doesNotContain("s-maxage");
			assertThat(this.statements.statements()).isNotEmpty();
		}
	}

	@Test
	void manyWhoAskAtOnceHaveItMadeOnce() throws Exception {
		this.statements.reset();
		get(LETTER + "?alone");
		int needed = this.statements.statements().size();
		this.statements.reset();
		CountDownLatch go = new CountDownLatch(1);
		List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int reader = 0; reader < 40; reader++) {
				Callable<HttpResponse<byte[]>> asking = () -> {
					go.await();
					return get(LETTER + "?burst", "Accept-Encoding", "gzip");
				};
				answers.add(readers.submit(asking));
			}
			go.countDown();
		}
		assertThat(answers).allSatisfy((answer) -> {
			assertThat(answer.get().statusCode()).isEqualTo(200);
			assertThat(answer.get().body()).isEqualTo(answers.getFirst().get().body());
		});
		assertThat(this.statements.statements()).hasSize(needed);
	}

	@Test
	void aReaderWhoHasThePageIsNotSentItAgain() throws Exception {
		HttpResponse<byte[]> page = get(LETTER);
		String tag = page.headers().firstValue("ETag").orElseThrow();
		assertThat(tag).startsWith("\"");
		for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
			HttpResponse<byte[]> again = get(LETTER, "If-None-Match", known);
			assertThat(again.statusCode()).as(known).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(again.headers().firstValue("ETag")).contains(tag);
		}
		assertThat(get(LETTER, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
		String date = page.headers().firstValue("Last-Modified").orElseThrow();
		assertThat(get(LETTER, "If-Modified-Since", date).statusCode()).isEqualTo(304);
		assertThat(get(LETTER, "If-Modified-Since", date, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
		assertThat(get(LETTER, "If-Modified-Since", "Tue, 01 Jan 2013 00:00:00 GMT").statusCode()).isEqualTo(200);
		assertThat(get(LETTER, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
	}

	@Test
	void apackedPageIsTheSamePageUnderAnotherTag() throws Exception {
		HttpResponse<byte[]> plain = get(LETTER);
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		HttpResponse<byte[]> gzip = get(LETTER, "Accept-Encoding", "deflate, gzip");
		assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes()).isEqualTo(plain.body());
		assertThat(gzip.headers().firstValue("ETag")).isNotEqualTo(plain.headers().firstValue("ETag"));
		assertThat(get(LETTER, "Accept-Encoding", "gzip;q=0, br;q=0").headers().firstValue("Content-Encoding"))
			.isEmpty();
		assertThat(Brotli4jLoader.isAvailable()).isTrue();
		HttpResponse<byte[]> brotli = get(LETTER, "Accept-Encoding", "gzip, deflate, br, zstd");
		assertThat(brotli.headers().firstValue("Content-Encoding")).contains("br");
		assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes())
			.isEqualTo(plain.body());
		assertThat(brotli.body().length).isLessThan(gzip.body().length);
	}

	@Test
	void headersAloneAreThoseOfThePage() throws Exception {
		HttpResponse<byte[]> page = get(LETTER);
		HttpResponse<byte[]> head = send("HEAD", LETTER);
		assertThat(head.body()).isEmpty();
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.headers().firstValue("Content-Length")).contains(Integer.toString(page.body().length));
		assertThat(headers(head)).isEqualTo(headers(page));
		assertThat(send("HEAD", "/sources?never-asked-before").headers()
			.firstValue("Content-Length")
			.map(Integer::valueOf)
			.orElseThrow()).isPositive();
	}

	@Test
	void everyFormatAndLanguageHasItsOwn() throws Exception {
		for (int time = 1; time <= 2; time++) {
			assertThat(type(get(LETTER, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8")))
				.startsWith("text/html");
			assertThat(type(get(LETTER, "Accept", "*/*"))).startsWith("text/html");
			assertThat(type(get(LETTER, "Accept", "application/json"))).startsWith("application/json");
			assertThat(type(get(LETTER, "Accept", "text/html;q=0.1, application/tei+xml")))
				.startsWith("application/tei+xml");
			assertThat(type(get(LETTER + ".json", "Accept", "text/html"))).startsWith("application/json");
			assertThat(get(LETTER, "Accept", "image/png").statusCode()).isEqualTo(406);
			assertThat(text(get(LETTER))).contains("<html lang=\"en\"");
			assertThat(text(get("/ko" + LETTER))).contains("<html lang=\"ko\"");
		}
	}

	private static String type(HttpResponse<byte[]> response) {
		return response.headers().firstValue("Content-Type").orElseThrow();
	}

	private static String text(HttpResponse<byte[]> response) {
		return new String(response.body(), StandardCharsets.UTF_8);
	}

	@Test
	void anotherHostHasLinksOfItsOwn() throws Exception {
		String here = this.site.address("");
		String there = here.replace("127.0.0.1", "localhost");
		assertThat(text(get(LETTER))).contains(here + LETTER).doesNotContain(there + LETTER);
		HttpRequest request = HttpRequest.newBuilder(URI.create(there + LETTER)).build();
		assertThat(text(this.client.send(request, BodyHandlers.ofByteArray()))).contains(there + LETTER)
			.doesNotContain(here + LETTER);
	}

	@Test
	void errorsAreMadeForWhoeverRunsIntoThem() throws Exception {
		assertThat(get("/letters/not-yet").statusCode()).isEqualTo(404);
		letters().letter("not-yet").from("ada-moth").dated("1784-06-01").store();
		this.publications.hear();
		assertThat(get("/letters/not-yet").statusCode()).isEqualTo(200);
		assertThat(get("/letters?from=nonsense").headers().firstValue("Cache-Control").orElse(""))
			.doesNotContain("s-maxage");
	}

	@Test
	void whatOthersPublishIsSeenWithinASecondOrSo() throws Exception {
		long letter = letters().letter("seen-soon").from("ada-moth").dated("1784-06-02").store();
		this.publications.hear();
		String before = text(get("/letters/seen-soon"));
		this.database.sql("update letter set title_en = 'Renamed elsewhere' where id = ?").params(letter).update();
		String after = before;
		for (int tries = 0; tries < 100 && after.equals(before); tries++) {
			TimeUnit.MILLISECONDS.sleep(50);
			after = text(get("/letters/seen-soon"));
		}
		assertThat(after).contains("Renamed elsewhere");
	}

	@Test
	void whatIsWithdrawnIsGone() throws Exception {
		long letter = letters().letter("gone-soon").from("ada-moth").dated("1784-06-03").store();
		this.publications.hear();
		assertThat(get("/letters/gone-soon").statusCode()).isEqualTo(200);
		assertThat(text(get("/letters?size=100"))).contains("gone-soon");
		this.database.sql("""
				update letter set publication_state = 'withdrawn', withdrawn_on = date '1900-01-01',
					withdrawal_reason_en = 'Asked for.' where id = ?""").params(letter).update();
		this.publications.hear();
		assertThat(get("/letters/gone-soon").statusCode()).isEqualTo(410);
		assertThat(text(get("/letters?size=100"))).doesNotContain("gone-soon");
	}

	@Test
	void aPublicationUnderWayIsNotSeen() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.database.sql("update letter set title_en = 'Half done' where slug = 'ada-on-bees'").update();
			assertThat(read(LETTER)).doesNotContain("Half done");
			status.setRollbackOnly();
		});
		this.publications.hear();
		assertThat(read(LETTER)).doesNotContain("Half done");
	}

	private String read(String path) {
		try {
			return text(get(path));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void workThatIsNotPublishedLeavesPagesAsTheyAre() {
		long before = version();
		long letter = letters().letter("in-the-making").from("ada-moth").dated("1784-06-04").draft().store();
		this.database.sql("update letter set title_en = 'Still in the making' where id = ?").params(letter).update();
		texts().original(letter, "made-up-gazette", "en").submit("Dear Bo,\n\nnot yet.");
		assertThat(version()).isEqualTo(before);
	}

	@Test
	void everythingThatIsPublishedAtOnceIsOneState() {
		long before = version();
		new TransactionTemplate(this.transactions).executeWithoutResult((_) -> {
			letters().letter("one-of-two").from("ada-moth").dated("1784-06-05").store();
			letters().letter("two-of-two").from("ada-moth").dated("1784-06-05").store();
			letters().person("dee-crow", "Dee Crow", null);
		});
		assertThat(version()).isEqualTo(before + 1);
	}

	private long version() {
		return this.database.sql("select version from archive_version").query(Long.class).single();
	}

	@ParameterizedTest
	@ValueSource(strings = { "session", "__Host-session" })
	void whoeverWorksInTheOfficeIsGivenPagesOfTheirOwn(String cookie) throws Exception {
		get(LETTER + "?" + cookie);
		this.statements.clear();
		HttpResponse<byte[]> own = get(LETTER + "?" + cookie, "Cookie", cookie + "=abc");
		assertThat(this.statements.statements()).isNotEmpty();
		assertThat(own.headers().firstValue("Cache-Control")).contains("private, no-cache");
		HttpResponse<byte[]> first = get(LETTER + "?first-" + cookie, "Cookie", "a=b; " + cookie + "=abc");
		assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-cache");
		this.statements.clear();
		assertThat(get(LETTER + "?first-" + cookie).headers().firstValue("Cache-Control").orElseThrow())
			.startsWith("public");
		assertThat(this.statements.statements()).isNotEmpty();
	}

	@Test
	void theOfficeIsNeverKept() throws Exception {
		for (String path : List.of("/admin/sign-in", "/ko/admin/sign-in", "/admin", "/%61dmin/sign-in")) {
			HttpResponse<byte[]> answer = get(path);
			assertThat(answer.headers().firstValue("Cache-Control").orElse("")).as(path).doesNotContain("public");
		}
	}

	@Test
	void everyTableOfTheArchiveTellsOfItsChangesOrIsNoneOfThePublicsBusiness() {
		Set<String> telling = new TreeSet<>(this.database.sql("""
				select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
				join pg_proc p on p.oid = t.tgfoid where p.proname in ('note_public_change', 'note_letter_change')""")
			.query(String.class)
			.list());
		Set<String> all = new TreeSet<>(this.database.sql("""
				select table_name from information_schema.tables
				where table_schema = 'public' and table_type = 'BASE TABLE'""").query(String.class).list());
		all.removeAll(telling);
		assertThat(all).containsExactlyInAnyOrder("amendment_head", "archive_package", "archive_version", "audit_entry",
				"draft", "draft_snapshot", "draft_writer", "editor", "flyway_schema_history", "history_head",
				"last_withdrawal", "letter_tally", "import_chunk", "import_job", "import_problem", "integrity_check",
				"office_rule", "office_session", "office_session_attributes", "one_time_link", "recovery_code",
				"review_comment", "review_rule", "second_factor", "tallied_letter", "transcription");
	}

	private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
		return send("GET", path, headers);
	}

	private HttpResponse<byte[]> send(String method, String path, String... headers)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site.address(path)))
			.method(method, BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), BodyHandlers.ofByteArray());
	}

}
