package org.lettersarchive.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes behind nginx on one PostgreSQL with a streaming replica and one OpenSearch.
 * They need nginx and the programs of PostgreSQL 15 or newer:
 *
 * <pre>
 * mvn test -Dtest=TwoNodesTests -Dtwo-nodes=yes
 * </pre>
 */
@EnabledIfSystemProperty(named = "two-nodes", matches = "yes")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTests {

	private static final String LETTER = "/letters/2018-04-01-kim-to-trump";

	private static final int RESTARTS = Integer.getInteger("two-nodes.restarts", 2);

	private static final int READERS = 6;

	private static final int WRITERS = 3;

	private static final int PAUSE = 50;

	private TwoNodes nodes;

	private OfficePeople people;

	@BeforeAll
	void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws IOException, InterruptedException {
		this.nodes = TwoNodes.start(folder);
		this.people = new OfficePeople(this.nodes.database(), this.nodes::address);
	}

	@AfterAll
	void stop() throws IOException, InterruptedException {
		this.nodes.close();
	}

	@Test
	@Order(1)
	void whatIsWrittenReviewedAndPublishedIsReadAndFoundOnBothNodes() throws IOException, InterruptedException {
		OfficeVisitor transcriber = this.people.signedIn("transcriber");
		OfficeVisitor editor = this.people.signedIn("editor");
		TextBegun text = TextBegun.by(transcriber, "2018-04-01-kim-to-trump", "mi");
		assertThat(transcriber
			.submit(text.draft(), Map.of("text", "@salutation Dear reader,\n\nthe word is zweinodes.", "then", "save"))
			.status()).isEqualTo(302);
		SitePage submission = transcriber.get(text.path() + "/submission");
		assertThat(transcriber.submit(submission, "/submission", Map.of()).status()).isEqualTo(302);
		SitePage review = editor.get(text.path() + "/review");
		SitePage published = editor.submit(review, "/publication", Map.of("note", "Made up."));
		assertThat(published.status()).as(published.text()).isEqualTo(302);
		assertThat(editor.get(LETTER).body()).contains("zweinodes");
		TimeUnit.SECONDS.sleep(1);
		for (int node : new int[] { 1, 2 }) {
			OfficeVisitor reader = new OfficeVisitor((path) -> this.nodes.addressOn(node, path));
			assertThat(reader.get(LETTER).body()).as("node %d", node).contains("zweinodes");
			Visitor searching = new Visitor((path) -> this.nodes.addressOn(node, path), new Findings());
			assertThat(searching.isFoundSoon("zweinodes", LETTER)).as("node %d", node).isTrue();
		}
	}

	@Test
	@Order(2)
	void publicPagesAreReadFromTheReplica() throws IOException, InterruptedException {
		long before = reads();
		OfficeVisitor reader = new OfficeVisitor(this.nodes::address);
		for (int tries = 0; tries < 200 && reads() == before; tries++) {
			assertThat(reader.get("/letters?size=" + (10 + tries % 90)).status()).isEqualTo(200);
			TimeUnit.MILLISECONDS.sleep(100);
		}
		assertThat(reads()).isGreaterThan(before);
	}

	private long reads() throws IOException {
		return this.nodes.replica()
			.sql("select coalesce(seq_scan, 0) + coalesce(idx_scan, 0) from pg_stat_user_tables where relname = 'letter_participant'")
			.query(Long.class)
			.single();
	}

	@Test
	@Order(3)
	void aRollingRestartUnderLoadLosesNoRequest() throws IOException, InterruptedException {
		Findings findings = new Findings();
		List<Worker> workers = new ArrayList<>();
		for (int number = 0; number < READERS; number++) {
			workers.add(new Reading(new OfficeVisitor(this.nodes::address), findings));
		}
		List<String> letters = List.of("2018-08-02-trump-to-kim", "2018-07-06-kim-to-trump", "2018-09-06-kim-to-trump");
		for (int number = 0; number < WRITERS; number++) {
			workers.add(new DraftSaver(this.people.signedIn("transcriber"), letters.get(number), findings));
		}
		AtomicBoolean over = new AtomicBoolean();
		AtomicInteger failed = new AtomicInteger();
		List<String> failures = new ArrayList<>();
		List<Thread> threads = workers.stream()
			.map((worker) -> Thread.ofVirtual().start(() -> workAndCount(worker, over, failed, failures)))
			.toList();
		for (int restart = 0; restart < RESTARTS; restart++) {
			TimeUnit.SECONDS.sleep(3);
			this.nodes.restart();
		}
		TimeUnit.SECONDS.sleep(3);
		over.set(true);
		for (Thread thread : threads) {
			thread.join();
		}
		workers.forEach(Worker::check);
		int read = workers.stream().limit(READERS).mapToInt(Worker::answers).sum();
		int written = workers.stream().skip(READERS).mapToInt(Worker::acknowledged).sum();
		Files.writeString(Path.of("target/rolling-restart.md"), """
				| restarts of a node | pages read | drafts saved | requests that failed | drafts that were lost |
				|---|---|---|---|---|
				| %d | %,d | %,d | %d | %d |
				""".formatted(2 * RESTARTS, read, written, failed.get(), findings.count(Findings.Kind.LOST)));
		assertThat(failures).isEmpty();
		assertThat(findings.isEmpty()).as(findings.toString()).isTrue();
		assertThat(read).isPositive();
		assertThat(written).isPositive();
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(PAUSE);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private static void workAndCount(Worker worker, AtomicBoolean over, AtomicInteger failed, List<String> failures) {
		while (!over.get()) {
			try {
				worker.work();
				pause();
			}
			catch (Worker.AwayException | RuntimeException ex) {
				failed.incrementAndGet();
				pause();
				synchronized (failures) {
					failures.add(worker.getClass().getSimpleName() + ": " + ex);
				}
			}
		}
	}

}
