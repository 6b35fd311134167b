package org.lettersarchive.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLockTarget;
import org.junit.jupiter.api.parallel.Resources;
import org.lettersarchive.database.DataFolders;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.Program;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the program, or its database, while people work at it, and looks each time
 * whether all of their work is there. As much of that as one wants:
 *
 * <pre>
 * mvn test -Dtest=KillTests -Dkills.program=60 -Dkills.postgres=20 -Dkills.seed=7
 * </pre>
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.SYSTEM_OUT, mode = ResourceAccessMode.READ, target = ResourceLockTarget.CHILDREN)
class KillTests {

	private static final int OF_PROGRAM = Integer.getInteger("kills.program", 2);

	private static final int OF_POSTGRES = Integer.getInteger("kills.postgres", 1);

	private static final long SEED = Long.getLong("kills.seed", System.nanoTime() % 1_000_000);

	/** As many writes are acknowledged before each kill. */
	private static final int AT_LEAST = 10;

	private static final int LATEST = 2_500;

	private final Random random = new Random(SEED);

	private final Findings findings = new Findings();

	private final List<Worker> workers = new ArrayList<>();

	private int killsOfProgram;

	private int killsOfPostgres;

	@Test
	void whatWasAcknowledgedOutlivesEveryKill(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
			throws IOException, InterruptedException {
		System.out.printf("KillTests, kills.seed=%d%n", SEED);
		try (KilledArchive archive = KilledArchive.start(DataFolders.in(folder))) {
			Visitor reader = new Visitor(archive::address, this.findings);
			reader.awaitAnswers();
			employ(archive, reader);
			for (boolean program : kills()) {
				workUntil(program ? archive::killProgram : archive::killDatabase);
				if (program) {
					archive.startProgramAgain();
				}
				reader.awaitAnswers();
				reader.visitEverything();
				this.workers.forEach(Worker::check);
				Program.Verdict verdict = archive.verify();
				if (verdict.status() != 0) {
					this.findings.add(Findings.Kind.BROKEN_LINK, verdict.printed());
				}
				if (program) {
					this.killsOfProgram++;
				}
				else {
					this.killsOfPostgres++;
				}
				report();
				assertThat(this.findings.isEmpty()).as("kills.seed=%d%n%s", SEED, this.findings).isTrue();
			}
			assertThat(this.workers).allSatisfy((worker) -> assertThat(worker.acknowledged()).isPositive());
		}
	}

	private List<Boolean> kills() {
		List<Boolean> kills = new ArrayList<>();
		kills.addAll(Collections.nCopies(OF_PROGRAM, true));
		kills.addAll(Collections.nCopies(OF_POSTGRES, false));
		Collections.shuffle(kills, this.random);
		return kills;
	}

	private void employ(KilledArchive archive, Visitor reader) {
		JdbcClient database = archive.database();
		OfficePeople people = new OfficePeople(database, archive::address);
		long letter = database.sql("select id from letter where slug = '2018-04-01-kim-to-trump'")
			.query(Long.class)
			.single();
		OfficeVisitor transcriber = people.signedIn("transcriber");
		OfficeVisitor editor = people.signedIn("editor");
		this.workers
			.addAll(List.of(new DraftSaver(people.signedIn("transcriber"), "2018-08-02-trump-to-kim", this.findings),
					new Publisher(transcriber, editor, reader, "2018-04-01-kim-to-trump", letter, this.findings),
					new Corrector(people.signedIn("editor"), reader, "2018-08-02-trump-to-kim", this.findings),
					new Importer(people.signedIn("editor"), reader, database, this.findings)));
	}

	private void workUntil(Runnable kill) throws InterruptedException {
		List<Thread> threads = this.workers.stream().map((worker) -> Thread.ofVirtual().start(worker)).toList();
		// On a slow computer nobody has done anything yet after two seconds.
		int before = acknowledged();
		for (int tries = 0; tries < 300 && acknowledged() < before + AT_LEAST; tries++) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		TimeUnit.MILLISECONDS.sleep(this.random.nextInt(LATEST));
		kill.run();
		this.workers.forEach(Worker::stop);
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private int acknowledged() {
		return this.workers.stream().mapToInt(Worker::acknowledged).sum();
	}

	private void report() throws IOException {
		String head = "| kills of the program | kills of PostgreSQL | writes that were acknowledged | lost | half published | broken links | answers that nobody should get |\n";
		String row = "| %d | %d | %,d | %d | %d | %d | %d |%n".formatted(this.killsOfProgram, this.killsOfPostgres,
				acknowledged(), this.findings.count(Findings.Kind.LOST),
				this.findings.count(Findings.Kind.HALF_PUBLISHED), this.findings.count(Findings.Kind.BROKEN_LINK),
				this.findings.count(Findings.Kind.WRONG_ANSWER));
		Files.writeString(Path.of("target/kills.md"), head + "|---|---|---|---|---|---|---|\n" + row);
		String byWorker = this.workers.stream()
			.map((worker) -> worker.getClass().getSimpleName() + " " + worker.acknowledged())
			.toList()
			.toString();
		System.out.println(row + byWorker);
	}

}
