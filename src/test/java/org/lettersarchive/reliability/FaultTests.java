package org.lettersarchive.reliability;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lettersarchive.database.DataFolders;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Faults of the computer. They need an empty folder on a small file system, which is
 * filled to the last byte:
 *
 * <pre>
 * mount -t tmpfs -o size=300m tmpfs /mnt/small
 * mvn test -Dtest=FaultTests -Dfaults=/mnt/small
 * </pre>
 */
@EnabledIfSystemProperty(named = "faults", matches = ".+")
@TestInstance(Lifecycle.PER_CLASS)
class FaultTests {

	private static final String KEPT = "/letters/2018-08-02-trump-to-kim";

	private static final int TENTHS = 900;

	private final Path disk = Path.of(System.getProperty("faults", ""));

	private final Findings findings = new Findings();

	private KilledArchive archive;

	private Visitor reader;

	private OfficeVisitor browser;

	private DraftSaver writer;

	@BeforeAll
	void start() throws IOException, InterruptedException {
		this.archive = KilledArchive.start(DataFolders.in(this.disk));
		this.reader = new Visitor(this.archive::address, this.findings);
		this.reader.awaitAnswers();
		this.browser = new OfficeVisitor(this.archive::address);
		this.writer = new DraftSaver(
				new OfficePeople(this.archive.database(), this.archive::address).signedIn("transcriber"),
				"2018-08-02-trump-to-kim", this.findings);
	}

	@AfterAll
	void stop() throws IOException {
		this.archive.close();
		FileSystemUtils.deleteRecursively(this.disk.resolve("the data"));
	}

	@AfterEach
	void everythingIsThere() {
		this.writer.check();
		assertThat(this.archive.verify().status()).isZero();
		assertThat(this.findings.isEmpty()).as(this.findings.toString()).isTrue();
	}

	@Test
	void aFrozenDatabaseIsAnsweredSoonAndGoesOnByItself() throws InterruptedException {
		assertThat(status(KEPT)).isEqualTo(200);
		List<Thread> readers = Stream.iterate(10, (size) -> size + 1)
			.limit(20)
			.map((size) -> Thread.ofVirtual().start(() -> status("/letters?size=" + size)))
			.toList();
		this.archive.freezeDatabase();
		try {
			assertThat(status(KEPT)).isEqualTo(200);
			for (String path : List.of("/letters/2018-04-01-kim-to-trump", "/search?q=summit", "/admin/sign-in",
					"/oai?verb=ListRecords&metadataPrefix=oai_dc")) {
				long begun = System.nanoTime();
				assertThat(status(path)).as(path).isEqualTo(503);
				report("%s with a frozen database: 503 after %.1f s", path, (System.nanoTime() - begun) / 1e9);
			}
			for (Thread thread : readers) {
				assertThat(thread.join(java.time.Duration.ofSeconds(60))).as("a page that was begun ends").isTrue();
			}
		}
		finally {
			this.archive.thawDatabase();
		}
		report("answers again after %.1f s", await(() -> status("/letters/2018-04-01-kim-to-trump")));
		assertThat(this.writer.save()).isEqualTo(302);
	}

	@Test
	void aFullDiskRefusesWhatIsWrittenUntilThereIsRoom() throws IOException, InterruptedException {
		assertThat(this.writer.save()).isEqualTo(302);
		assertThat(status(KEPT)).isEqualTo(200);
		Path filling = this.disk.resolve("filling");
		fill(filling);
		List<Integer> answers = new ArrayList<>();
		try {
			for (int times = 0; times < 3000 && !answers.contains(503); times++) {
				answers.add(this.writer.save());
			}
			assertThat(status(KEPT)).isEqualTo(200);
		}
		finally {
			Files.delete(filling);
		}
		report("on a full disk, %d saves were taken, then: %s", answers.stream().filter((it) -> it == 302).count(),
				answers.getLast());
		assertThat(answers).isSubsetOf(302, 503).contains(503);
		report("takes saves again after %.1f s", await(this.writer::save, (status) -> status == 302));
		this.reader.awaitAnswers();
	}

	private static void fill(Path file) throws IOException {
		byte[] megabyte = new byte[1 << 20];
		try (OutputStream out = Files.newOutputStream(file)) {
			while (true) {
				out.write(megabyte);
			}
		}
		catch (IOException _) {
			// It is full.
		}
	}

	@Test
	void anIndexThatIsLostIsMadeAnewWhileItRunsAndWhileItIsStopped() throws IOException, InterruptedException {
		FileSystemUtils.deleteRecursively(this.archive.index());
		report("index lost while it runs: searches again after %.1f s",
				await(() -> Files.exists(this.archive.index().resolve("bookmark")) ? status("/search?q=summit") : 0));
		assertThat(this.reader.isFound("summit", "2018")).isTrue();
		this.archive.stopProgram();
		FileSystemUtils.deleteRecursively(this.archive.index());
		this.archive.startProgramAgain();
		report("index lost while it is stopped: searches after %.1f s", await(() -> status("/search?q=summit")));
		damageIndexWhileStopped("letters");
		report("index damaged while it is stopped: searches after %.1f s", await(() -> status("/search?q=summit")));
		damageIndexWhileStopped("");
		report("index and bookmark damaged while it is stopped: searches after %.1f s",
				await(() -> status("/search?q=summit")));
	}

	private void damageIndexWhileStopped(String part) throws IOException, InterruptedException {
		this.archive.stopProgram();
		try (Stream<Path> files = Files.walk(this.archive.index().resolve(part))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.writeString(file, "rubbish");
			}
		}
		this.archive.startProgramAgain();
	}

	private int status(String path) {
		return this.browser.get(path).status();
	}

	private static double await(IntSupplier status) throws InterruptedException {
		return await(status, (answer) -> answer == 200);
	}

	private static double await(IntSupplier status, IntPredicate wanted) throws InterruptedException {
		long begun = System.nanoTime();
		int answer = status.getAsInt();
		for (int tries = 0; tries < TENTHS && !wanted.test(answer); tries++) {
			assertThat(answer).isIn(0, 503);
			TimeUnit.MILLISECONDS.sleep(100);
			answer = status.getAsInt();
		}
		assertThat(wanted.test(answer)).as("status %d", answer).isTrue();
		return (System.nanoTime() - begun) / 1e9;
	}

	private static void report(String what, Object... about) {
		System.out.printf("FaultTests: " + what + "%n", about);
	}

}
