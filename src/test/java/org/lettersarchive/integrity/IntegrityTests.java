package org.lettersarchive.integrity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lettersarchive.cataloguing.RecordHistoryCheck;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.TextArchive;
import org.lettersarchive.transcription.HistoryCheck;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checks that the archive makes of itself, and who gets to know of them.
 */
class IntegrityTests extends TextArchive {

	private static final Instant NOON = Instant.parse("2031-05-03T12:00:00Z");

	private static final Duration DAY = Duration.ofDays(1);

	@Autowired
	IntegrityChecks checks;

	@Autowired
	IntegrityWatch watch;

	@Autowired
	HistoryCheck texts;

	@Autowired
	RecordHistoryCheck records;

	@Autowired
	OfficePeople people;

	@BeforeEach
	void forget() {
		this.database.sql("delete from integrity_check").update();
	}

	@Test
	void whatIsFoundIsWhatTheCommandFinds() {
		IntegrityResult result = checkAt(NOON).orElseThrow();
		assertThat(result.isSound()).isTrue();
		assertThat(result.texts().entries()).isGreaterThan(10);
		assertThat(result.texts().anchor()).isEqualTo(this.texts.run().anchor());
		assertThat(result.records().anchor()).isEqualTo(this.records.run().anchor());
		assertThat(this.checks.last()).contains(result);
	}

	@Test
	void itIsCheckedAgainWhenTimeHasPassed() {
		assertThat(checkAt(NOON)).isPresent();
		assertThat(checkAt(NOON.plus(Duration.ofHours(23)))).isEmpty();
		assertThat(checkAt(NOON.plus(Duration.ofHours(24)))).isPresent();
	}

	@Test
	void ofManyNodesOneChecks() throws Exception {
		Callable<Optional<Long>> node = () -> this.checks.begin(NOON, DAY);
		try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
			assertThat(nodes.invokeAll(Collections.nCopies(4, node))).extracting(Future::get)
				.filteredOn(Optional::isPresent)
				.hasSize(1);
		}
	}

	@Test
	void aCheckThatDiedWithItsNodeIsMadeAgainWithinTheHour() {
		assertThat(this.checks.begin(NOON, DAY)).isPresent();
		assertThat(checkAt(NOON.plus(Duration.ofMinutes(59)))).isEmpty();
		assertThat(checkAt(NOON.plus(Duration.ofMinutes(60)))).isPresent();
	}

	@Test
	void aClockThatWasAheadKeepsNobodyFromChecking() {
		assertThat(checkAt(NOON.plus(Duration.ofDays(1_000)))).isPresent();
		assertThat(checkAt(NOON)).isPresent();
	}

	@Test
	void oldChecksAreForgotten() {
		checkAt(NOON);
		checkAt(NOON.plus(Duration.ofDays(400)));
		assertThat(this.database.sql("select count(*) from integrity_check").query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void theDeskSaysWhatWasFound() {
		assertThat(this.people.signedIn("editor").get("/admin").texts("h2")).doesNotContain("History");
		checkAt(NOON);
		assertThat(this.people.signedIn("editor").get("/admin").text()).contains("Every link holds:", "3 May 2031");
		assertThat(this.people.signedIn("editor").get("/ko/admin").text()).contains("모든 항목이 들어맞는다.");
	}

	@Test
	void aBrokenHistoryIsToldPlainlyToEverybodyAndInFullToTheOffice() {
		long id = this.checks.begin(NOON, DAY).orElseThrow();
		Found sound = new Found(3, 8, "a".repeat(64), Optional.empty());
		this.checks.finish(id, new IntegrityResult(NOON,
				new Found(2, 7, "b".repeat(64), Optional.of("Letter bo-in-secret: the text was altered")), sound));
		SitePage status = this.site.get("/status");
		assertThat(status.texts(".doubt").getFirst()).startsWith("An entry does not hold.");
		assertThat(status.text()).contains("All 8 entries hold.", "a".repeat(64))
			.doesNotContain("bo-in-secret", "b".repeat(64));
		assertThat(this.site.get("/status.json").body()).contains("\"sound\":false", "\"anchor\":null")
			.doesNotContain("bo-in-secret");
		assertThat(this.people.signedIn("editor").get("/admin").texts(".problem, .problem ~ p"))
			.contains("Letter bo-in-secret: the text was altered");
		this.watch.look();
		assertThat(this.watch.health().getStatus().getCode()).isEqualTo("DOWN");
	}

	@Test
	void operatorsSeeWhenItWasCheckedAndThatAllHolds() {
		checkAt(NOON);
		this.watch.look();
		assertThat(this.watch.health().getStatus().getCode()).isEqualTo("UP");
		assertThat(this.watch.health().getDetails()).containsEntry("checkedAt", "2031-05-03T12:00:00Z");
	}

	@Test
	void whatWasJustCheckedIsOnThePageAtOnce() {
		for (Instant at : List.of(NOON, NOON.plus(DAY))) {
			checkAt(at);
			assertThat(this.site.getQuietly("/status").body()).contains("datetime=\"%s\"".formatted(at));
			assertThat(this.site.getQuietly("/ko/status.json").body()).contains("\"checkedAt\":\"%s\"".formatted(at));
		}
	}

	private Optional<IntegrityResult> checkAt(Instant now) {
		return new CheckingIntegrity(this.checks, this.texts, this.records, Clock.fixed(now, ZoneOffset.UTC))
			.checkIfDue(DAY);
	}

}
