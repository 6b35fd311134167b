package org.lettersarchive.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Public pages beside a real streaming replica, which follows, falls behind, and goes.
 */
@SiteTest
@DirtiesContext
class ReplicaTests {

	private static final String LETTER = "/letters/2018-04-01-kim-to-trump";

	private static EmbeddedDatabase primary;

	private static StreamingReplica replica;

	@Autowired
	Site site;

	@Autowired
	OfficePeople people;

	@Autowired
	JdbcClient database;

	@BeforeAll
	static void replicate(@TempDir Path folder) throws IOException, SQLException {
		Path data = DataFolders.in(folder);
		primary = EmbeddedDatabase.start(data);
		replica = StreamingReplica.of(data, folder.resolve("replica"));
	}

	@DynamicPropertySource
	static void databases(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> primary.getJdbcUrl());
		registry.add("spring.datasource.username", () -> primary.getUsername());
		registry.add("spring.datasource.password", () -> primary.getPassword());
		registry.add("archive.database.replica.url", () -> replica.address());
		registry.add("archive.database.replica.username", () -> primary.getUsername());
		registry.add("archive.database.replica.password", () -> primary.getPassword());
	}

	@AfterAll
	static void stop() throws IOException {
		replica.close();
		primary.close();
	}

	@Test
	void publicPagesAreReadFromTheReplicaUnlessItIsBehindOrGone() throws SQLException, InterruptedException {
		follow();
		long before = reads();
		assertThat(this.site.get(LETTER).status()).isEqualTo(200);
		assertThat(this.site.get("/search?q=summit").status()).isIn(200, 503);
		for (int tries = 0; tries < 200 && reads() == before; tries++) {
			assertThat(this.site.get("/letters?from=2018-01-01&size=" + (10 + tries % 90)).status()).isEqualTo(200);
			TimeUnit.MILLISECONDS.sleep(100);
		}
		assertThat(reads()).as("reads of the replica").isGreaterThan(before);
		assertThat(this.people.signedIn("editor").get("/admin").status()).isEqualTo(200);

		replica.query("select pg_wal_replay_pause()");
		rename("A title that the replica does not know");
		assertThat(this.site.get(LETTER).texts("h1")).containsExactly("A title that the replica does not know");
		assertThat(this.site.get(LETTER + ".json").body()).contains("A title that the replica does not know");
		replica.query("select pg_wal_replay_resume()");
		follow();

		replica.close();
		rename("A title that no replica knows");
		SitePage alone = this.site.get(LETTER);
		assertThat(alone.status()).isEqualTo(200);
		assertThat(alone.texts("h1")).containsExactly("A title that no replica knows");
		assertThat(this.site.get("/oai?verb=Identify").status()).isEqualTo(200);
	}

	private void rename(String title) {
		this.database.sql("update letter set title_en = ? where slug = '2018-04-01-kim-to-trump'")
			.param(title)
			.update();
	}

	private void follow() throws SQLException, InterruptedException {
		String version = this.database.sql("select version from archive_version").query(String.class).single();
		for (int tries = 0; tries < 200; tries++) {
			if (Objects.equals(replica.query("select max(version)::text from archive_version"), version)) {
				return;
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
		throw new IllegalStateException("The replica does not follow");
	}

	private static long reads() throws SQLException {
		return Long.parseLong(replica.query(
				"select coalesce(seq_scan, 0) + coalesce(idx_scan, 0) from pg_stat_user_tables where relname = 'letter_participant'"));
	}

}
