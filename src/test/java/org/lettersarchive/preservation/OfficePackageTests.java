package org.lettersarchive.preservation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lettersarchive.cataloguing.AmendedRecords;
import org.lettersarchive.pages.HtmlValidity;
import org.lettersarchive.testing.MadeUpLetters;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.transcription.PublishedTexts;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Packages are made from the office while the archive runs, and given to everybody as
 * long as everything in them is public.
 */
class OfficePackageTests extends PreservedArchive {

	@Autowired
	PackageJobs jobs;

	@Autowired
	OfficePacking packing;

	@Autowired
	PackingLock lock;

	@Autowired
	PackageFolder folder;

	@Autowired
	LatestPackage latest;

	@Autowired
	BeanFactory beans;

	@Autowired
	PlatformTransactionManager transactions;

	@TempDir
	Path temporary;

	private OfficeVisitor editor;

	@BeforeAll
	void signIn() {
		this.editor = this.people.signedIn("editor");
	}

	@AfterAll
	static void sayThatTheArchiveIsAnotherOne() {
		changed();
	}

	@Test
	void whatAnEditorHasMadeIsGivenToEverybody() throws IOException, SQLException {
		MadePackage made = make();
		assertThat(made.letters()).isEqualTo(count("select count(*) from published_letter"));
		assertThat(made.tei()).isEqualTo(new Validation(made.letters(), 0, null));
		assertThat(made.oai()).contains(new Validation(made.letters(), 0, null));
		assertThat(made.cmif().documents()).isPositive();
		assertThat(made.cmif().isValid()).as(made.cmif().firstProblem()).isTrue();
		changed();
		byte[] file = this.editor.download("/data/package/" + made.fileName());
		assertThat(file).isEqualTo(Files.readAllBytes(made()));
		assertThat(PackageFiles.sha256(file)).isEqualTo(made.sha256());
		for (String prefix : List.of("", "/ko")) {
			SitePage data = this.site.get(prefix + "/data");
			assertThat(data.links()).contains(prefix + "/data/package/" + made.fileName());
			assertThat(data.text()).contains(made.sha256());
			assertThat(this.site.get(prefix + "/data/package").header("Location").orElse(""))
				.endsWith(prefix + "/data/package/" + made.fileName());
		}
		assertThat(this.people.signedIn("administrator").get("/admin/audit").text()).contains("began to make a package",
				"made a package", made.fileName());
		assertThat(make().fileName()).isEqualTo(made.fileName());
		assertThat(this.folder.find(made)).isPresent();
		this.lock.hold(() -> assertThat(this.folder.unfinished(UUID.randomUUID()).getParent()).doesNotExist());
	}

	@Test
	void aFileIsSentInPartsAndNotTwice() {
		MadePackage made = make();
		String path = "/data/package/" + made.fileName();
		SitePage head = this.site.send("HEAD", path);
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.header("Content-Length")).contains(Long.toString(made.size()));
		assertThat(head.header("Accept-Ranges")).contains("bytes");
		assertThat(head.header("Content-Type")).contains("application/zip");
		assertThat(head.header("ETag")).contains('"' + made.sha256() + '"');
		assertThat(head.header("Cache-Control").orElse("")).contains("no-cache", "public");
		assertThat(head.header("Set-Cookie")).isEmpty();
		SitePage part = this.site.send("GET", path, "Range", "bytes=0-1");
		assertThat(part.status()).isEqualTo(206);
		assertThat(part.body()).isEqualTo("PK");
		assertThat(part.header("Content-Range")).contains("bytes 0-1/" + made.size());
		assertThat(this.site.send("GET", path, "Range", "bytes=" + made.size() + "-").status()).isEqualTo(416);
		assertThat(this.site.send("GET", path, "Range", "bytes=0-1,4-5").body()).contains("bytes 0-1/", "bytes 4-5/");
		SitePage same = this.site.send("GET", path, "If-None-Match", '"' + made.sha256() + '"');
		assertThat(same.status()).isEqualTo(304);
		assertThat(same.body()).isEmpty();
		for (String wrong : List.of("letters-2020-01-01-0123456789ab.zip", "letters-..%2f..%2fx.zip", "x.zip")) {
			assertThat(this.site.get("/data/package/" + wrong).status()).as(wrong).isIn(400, 404);
		}
	}

	@Test
	void onePackageIsMadeAtATimeOverAllNodes() throws SQLException {
		this.lock.hold(() -> {
			UUID elsewhere = running();
			this.packing.sayWhatWasInterrupted();
			SitePage page = this.editor.get("/admin/package");
			assertThat(page.text()).contains("Letters: 3 of 40");
			assertThat(page.document().select("progress").attr("value")).isEqualTo("7");
			assertThat(page.document().select("#packing").attr("hx-trigger")).isEqualTo("every 2s");
			SitePage refused = this.editor.follow(this.editor.post("/admin/package", token(page)));
			assertThat(refused.texts(".problem")).containsExactly("A package is being made already.");
			this.editor.submit(page, "/cancellation", Map.of());
			assertThat(this.jobs.find(elsewhere).orElseThrow().cancelRequested()).isTrue();
			assertThat(this.jobs.reached(elsewhere, 4, 40)).isFalse();
			assertThat(this.editor.get("/admin/package").text()).contains("It is being stopped.");
		});
	}

	@Test
	void whatWasBeingMadeWhenTheProgramEndedSaysSo() throws IOException {
		UUID cut = running();
		Path left = this.folder.unfinished(cut);
		Files.createDirectories(left.getParent());
		Files.writeString(left, "PK");
		assertThat(this.editor.get("/admin/package").texts(".packages .state").getFirst()).isEqualTo("interrupted");
		assertThat(this.jobs.find(cut).orElseThrow().state()).isEqualTo(PackageState.INTERRUPTED);
		assertThat(left).doesNotExist();
	}

	@Test
	void aPackageThatIsCancelledLeavesNothing() throws SQLException {
		this.lock.hold(() -> {
			this.editor.submit("/admin/package", Map.of());
			PackageJob waiting = this.jobs.latest(1).getFirst();
			assertThat(waiting.state()).isEqualTo(PackageState.WAITING);
			SitePage answer = this.editor
				.follow(this.editor.submit(this.editor.get("/admin/package"), "/cancellation", Map.of()));
			assertThat(answer.texts(".notice")).containsExactly("It is cancelled, or will be in a moment.");
		});
		PackageJob job = finished();
		assertThat(job.state()).isEqualTo(PackageState.CANCELLED);
		assertThat(this.folder.unfinished(job.id())).doesNotExist();
	}

	@Test
	void whatWasWithdrawnSinceIsNotGivenOutAnyMore() throws IOException {
		new MadeUpLetters(this.database).letter("cy-thinks-again").from("ada-moth").dated("1784-07-01").store();
		MadePackage with = make();
		assertThat(this.site.get("/data/package/" + with.fileName()).status()).isEqualTo(200);
		new AmendedRecords(this.editor).letter("cy-thinks-again",
				Map.of("visibility", "withdrawn", "withdrawalEn", "The family asked for it."));
		for (String prefix : List.of("", "/ko")) {
			SitePage data = this.site.get(prefix + "/data");
			assertThat(data.body()).doesNotContain(with.fileName());
			assertThat(HtmlValidity.findings(data.body())).isEmpty();
		}
		assertThat(this.site.get("/data").text()).contains("something in it has been withdrawn since");
		SitePage gone = this.site.get("/data/package/" + with.fileName());
		assertThat(gone.status()).isEqualTo(410);
		assertThat(gone.text()).contains("has been withdrawn from the archive since it was made");
		assertThat(this.site.get("/data/package").status()).isEqualTo(404);
		assertThat(this.editor.get("/admin/package").text()).contains("as something in it was withdrawn");
		MadePackage without = make();
		assertThat(this.site.get("/data").links()).contains("/data/package/" + without.fileName());
		assertThat(this.site.get("/data/package/" + with.fileName()).status()).isEqualTo(410);
		assertThat(this.folder.find(with)).isEmpty();
	}

	@Test
	void aPackageThatWasBegunBeforeAWithdrawalHasWhatWasWithdrawn() throws IOException {
		new MadeUpLetters(this.database).letter("cy-regrets").from("ada-moth").dated("1784-07-02").store();
		TransactionTemplate meanwhile = new TransactionTemplate(this.transactions);
		meanwhile.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		PackedArchive packed = this.packaging.pack(this.temporary.resolve("before.zip"), (_, _) -> {
			meanwhile.executeWithoutResult((_) -> this.database.sql("""
					update letter set publication_state = 'withdrawn', withdrawn_on = current_date,
						withdrawal_reason_en = 'Made up'
					where slug = 'cy-regrets' and publication_state = 'published'""").update());
			return true;
		});
		assertThat(PackageFiles.read(packed.file()).all()).containsKey("data/tei/cy-regrets.xml");
		assertThat(packed.version()).isLessThan(lastWithdrawal());
		PackedArchive after = this.packaging.pack(this.temporary.resolve("after.zip"), (_, _) -> true);
		assertThat(after.version()).isGreaterThanOrEqualTo(lastWithdrawal());
	}

	@Test
	void withdrawnTextsAndQuotationsCountLikeLetters() {
		TransactionTemplate undone = new TransactionTemplate(this.transactions);
		undone.executeWithoutResult((status) -> {
			long letter = count("select id from letter where slug = 'bo-once'");
			PublishedTexts.Text text = new PublishedTexts(this.beans).original(letter, "made-up-gazette", "it");
			text.publish("Caro amico, addio.", "");
			assertNoted("set constraints all immediate", false);
			text.withdraw("It was made up.");
			assertNoted("set constraints all immediate", true);
			status.setRollbackOnly();
		});
		for (String change : List.of("retired_on = current_date, retired_reason_en = 'Made up'", "text = 'Less'")) {
			undone.executeWithoutResult((status) -> {
				assertNoted("""
						insert into quotation (collection_id, text, language, source_id)
						values ('made-up', 'Rather more', 'en', 'made-up-gazette')""", false);
				assertNoted("update quotation set %s where text = 'Rather more'".formatted(change), true);
				status.setRollbackOnly();
			});
		}
	}

	private void assertNoted(String change, boolean noted) {
		long before = lastWithdrawal();
		this.database.sql(change).update();
		this.database.sql("set constraints all immediate").update();
		assertThat(lastWithdrawal() > before
				|| "noted".equals(this.database.sql("select coalesce(current_setting('archive.withdrawal', true), '')")
					.query(String.class)
					.single()))
			.as(change)
			.isEqualTo(noted);
		this.database.sql("set constraints all deferred").update();
	}

	@Test
	void thePageOfTheOfficeIsValidAndForEditors() throws IOException {
		make();
		for (String path : List.of("/admin/package", "/ko/admin/package")) {
			SitePage page = this.editor.get(path);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.body()).as(path).doesNotContain("??");
			assertThat(page.document().select("a.language")).hasSize(1);
			assertThat(HtmlValidity.findings(page.body())).as(path).isEmpty();
		}
		assertThat(HtmlValidity.findings(this.site.get("/ko/data").body())).isEmpty();
		OfficeVisitor transcriber = this.people.signedIn("transcriber");
		assertThat(transcriber.get("/admin/package").status()).isEqualTo(403);
		assertThat(transcriber.get("/admin").links()).doesNotContain("/admin/package");
	}

	private MadePackage make() {
		SitePage answer = this.editor.submit("/admin/package", Map.of());
		assertThat(answer.status()).isEqualTo(302);
		assertThat(finished().state()).isEqualTo(PackageState.DONE);
		return this.latest.find().orElseThrow();
	}

	private PackageJob finished() {
		for (int tries = 0; tries < 1200 && this.jobs.latest(1).getFirst().state().isRunning(); tries++) {
			try {
				TimeUnit.MILLISECONDS.sleep(50);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return this.jobs.latest(1).getFirst();
	}

	/**
	 * A package as if another program were making it.
	 */
	private UUID running() {
		UUID id = UUID.randomUUID();
		this.database
			.sql("""
					insert into archive_package (id, state, started_at, editor_id, editor_name, changed_at, letters_done, letters_total)
					select ?, 'packing', now(), id, name, now(), 3, 40 from editor limit 1""")
			.param(id)
			.update();
		return id;
	}

	private static Map<String, String> token(SitePage page) {
		return Map.of("_csrf", page.document().select("input[name=_csrf]").val());
	}

	private long lastWithdrawal() {
		return count("select coalesce(max(version), 0) from last_withdrawal");
	}

	private long count(String query) {
		return this.database.sql(query).query(Long.class).single();
	}

}
