package org.lettersarchive.transcription;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lettersarchive.chain.Sha256;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.letter.ReadingTexts;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.testing.TestDatabase;
import org.lettersarchive.transcription.MadeUpWorkshop.SteppingClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lettersarchive.transcription.MadeUpWorkshop.ADA;
import static org.lettersarchive.transcription.MadeUpWorkshop.EDDA;
import static org.lettersarchive.transcription.MadeUpWorkshop.OTHER;
import static org.lettersarchive.transcription.MadeUpWorkshop.TOVE;

@WorkshopTest
class TranscribingTests {

	private static final String DATABASE = TestDatabase.fresh();

	@Autowired
	TextActs acts;

	@Autowired
	Transcribing transcribing;

	@Autowired
	Reviewing reviewing;

	@Autowired
	Publishing publishing;

	@Autowired
	Workshop workshop;

	@Autowired
	MadeUpWorkshop madeUp;

	@Autowired
	SteppingClock clock;

	@Autowired
	PublishedLetters letters;

	@Autowired
	PublishedRevisions revisions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Transcriptions transcriptions;

	@Autowired
	Drafts drafts;

	@Autowired
	DraftWriters writers;

	@Autowired
	History history;

	@Autowired
	ReadingTexts texts;

	@Autowired
	PassageNumbers passages;

	@Autowired
	PlatformTransactionManager transactions;

	LetterId letter;

	Slug slug;

	TranscriptionId text;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> DATABASE);
	}

	@BeforeEach
	void begin() {
		this.letter = this.madeUp.letter();
		this.slug = new Slug(this.madeUp.slug(this.letter));
		this.text = this.transcribing.start(TOVE, MadeUpWorkshop.originalOf(this.letter));
	}

	@Test
	void aTextIsWrittenSubmittedAndPublished() {
		publish("Cher ami,\r\n\r\nIl pleut.");
		assertThat(letter().hasText()).isTrue();
		assertThat(letter().texts()).singleElement().satisfies((ReadingText published) -> {
			assertThat(published.body()).isEqualTo("Cher ami,\n\nIl pleut.\n");
			assertThat(published.document().plain().value()).isEqualTo("Cher ami,\n\nIl pleut.");
			assertThat(published.transcribedBy()).contains("Tove Transcriber");
			assertThat(published.reviewedBy()).contains("Edda Editor");
			assertThat(published.revision()).contains(1);
			assertThat(published.publication()).contains(1);
			assertThat(published.credit()).contains("The Made-up Gazette");
			assertThat(published.note()).contains("Compared with the page");
		});
		assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
		PublishedRevision revision = this.revisions.find(this.slug, 1).orElseThrow();
		assertThat(revision.text()).contains("Cher ami,\n\nIl pleut.\n");
		assertThat(revision.isCurrent()).isTrue();
		assertThat(Sha256.of(revision.form()).hex()).isEqualTo(revision.hash());
		assertThat(Sha256.of(revision.text().orElseThrow()).hex()).isEqualTo(revision.textHash());
	}

	@Test
	void nothingIsPublicUntilItIsPublished() {
		this.transcribing.save(TOVE, this.text, 0, "Secret.");
		this.transcribing.submit(TOVE, this.text, 1, "Please look");
		this.reviewing.returnToWriters(EDDA, this.text, 1, "Not yet", List.of(new PassageComment("Secret", "Is it?")));
		this.transcribing.save(TOVE, this.text, 1, "Secret, really.");
		this.transcribing.submit(TOVE, this.text, 2, "Again");
		assertThat(letter().hasText()).isFalse();
		assertThat(letter().texts()).isEmpty();
		assertThat(summaries()).isEmpty();
		assertThat(this.revisions.find(this.slug, 1)).isEmpty();
		this.publishing.publish(EDDA, this.text, 2, "");
		this.transcribing.save(TOVE, this.text, 2, "Secret for ever.");
		this.transcribing.submit(TOVE, this.text, 3, "And again");
		assertThat(summaries()).singleElement().satisfies((summary) -> assertThat(summary.revision()).isEqualTo(2));
		assertThat(this.jdbc.sql("select text from published_revision").query(String.class).list())
			.doesNotContain("Secret.\n", "Secret for ever.\n");
	}

	@Test
	void theTextOfALetterThatIsADraftIsNowhereToBeSeen() {
		LetterId draft = this.madeUp.draftLetter();
		TranscriptionId hidden = this.transcribing.start(TOVE, MadeUpWorkshop.originalOf(draft));
		this.transcribing.save(TOVE, hidden, 0, "Hidden.");
		this.transcribing.submit(TOVE, hidden, 1, "");
		this.publishing.publish(EDDA, hidden, 1, "");
		Slug slug = new Slug(this.madeUp.slug(draft));
		assertThat(this.letters.findBySlug(slug)).isEmpty();
		assertThat(this.revisions.find(slug, 1)).isEmpty();
		assertThat(this.revisions.list(slug, Limit.of(10))).isEmpty();
	}

	@Test
	void aSaveThatComesTooLateOverwritesNothingAndLosesNothing() {
		this.transcribing.save(TOVE, this.text, 0, "Rain.");
		assertThat(this.transcribing.save(EDDA, this.text, 1, "Rain in May.")).isEqualTo(new SaveOutcome.Saved(2));
		SaveOutcome.Conflict conflict = (SaveOutcome.Conflict) this.transcribing.save(TOVE, this.text, 1,
				"Rain at night.");
		assertThat(conflict.base()).isEqualTo("Rain.");
		assertThat(conflict.theirs()).isEqualTo("Rain in May.");
		assertThat(conflict.theirsBy()).isEqualTo(EDDA.editor());
		assertThat(conflict.mine()).isEqualTo("Rain at night.");
		assertThat(conflict.version()).isEqualTo(2);
		assertThat(draft().text()).isEqualTo("Rain in May.");
		assertThat(this.workshop.snapshot(TOVE, this.text, conflict.snapshot())).contains("Rain at night.");
	}

	@Test
	void twoSavesAtTheSameMomentGiveOneDraftAndOneConflict() throws Exception {
		this.transcribing.save(TOVE, this.text, 0, "Base.");
		CyclicBarrier barrier = new CyclicBarrier(2);
		try (var threads = Executors.newFixedThreadPool(2)) {
			List<Future<SaveOutcome>> saves = threads
				.invokeAll(List.of(saving(TOVE, "From Tove.", barrier), saving(EDDA, "From Edda.", barrier)));
			List<SaveOutcome> outcomes = List.of(saves.getFirst().get(), saves.getLast().get());
			assertThat(outcomes).hasAtLeastOneElementOfType(SaveOutcome.Saved.class)
				.hasAtLeastOneElementOfType(SaveOutcome.Conflict.class);
		}
		assertThat(this.workshop.snapshots(EDDA, this.text, 10))
			.map((snapshot) -> this.workshop.snapshot(EDDA, this.text, snapshot.id()).orElseThrow())
			.contains("From Tove.", "From Edda.");
	}

	private Callable<SaveOutcome> saving(Actor actor, String text, CyclicBarrier barrier) {
		return () -> {
			barrier.await();
			return this.transcribing.save(actor, this.text, 1, text);
		};
	}

	@Test
	void twoSubmissionsAtTheSameMomentContinueOneChain() throws Exception {
		this.transcribing.save(TOVE, this.text, 0, "Base.");
		CyclicBarrier barrier = new CyclicBarrier(2);
		Callable<Integer> submitting = () -> {
			barrier.await();
			return this.transcribing.submit(TOVE, this.text, 1, "");
		};
		try (var threads = Executors.newFixedThreadPool(2)) {
			assertThat(threads.invokeAll(List.of(submitting, submitting)))
				.filteredOn((submission) -> submission.state() == Future.State.SUCCESS)
				.hasSize(1);
		}
		assertThat(this.workshop.history(TOVE, this.text, 10)).hasSize(1);
	}

	@Test
	void twoTextsOfALetterPublishedAtTheSameMomentGetTwoNumbers() throws Exception {
		TranscriptionId translation = this.transcribing.start(TOVE, MadeUpWorkshop.translationOf(this.letter));
		for (TranscriptionId id : List.of(this.text, translation)) {
			this.transcribing.save(TOVE, id, 0, "Pluie.");
			this.transcribing.submit(TOVE, id, 1, "");
		}
		CyclicBarrier barrier = new CyclicBarrier(2);
		try (var threads = Executors.newFixedThreadPool(2)) {
			List<Future<Integer>> numbers = threads
				.invokeAll(List.of(publishing(this.text, barrier), publishing(translation, barrier)));
			assertThat(List.of(numbers.getFirst().get(), numbers.getLast().get())).containsExactlyInAnyOrder(1, 2);
		}
	}

	private Callable<Integer> publishing(TranscriptionId id, CyclicBarrier barrier) {
		return () -> {
			barrier.await();
			return this.publishing.publish(EDDA, id, 1, "");
		};
	}

	@Test
	void aSaveOnAVersionThatNeverWasIsKeptToo() {
		assertThat(this.transcribing.save(TOVE, this.text, 57, "From before the backup."))
			.isInstanceOf(SaveOutcome.Conflict.class);
	}

	@Test
	void snapshotsAreThinnedOutWithAgeSoThatAnHourAgoIsStillThere() {
		int version = 0;
		for (int minute = 0; minute < 180; minute++) {
			for (int save = 0; save < 2; save++) {
				this.transcribing.save(TOVE, this.text, version++, "Minute %d, save %d".formatted(minute, save));
				this.clock.step(Duration.ofSeconds(30));
			}
		}
		List<DraftSnapshot> snapshots = this.workshop.snapshots(TOVE, this.text, 1000);
		assertThat(snapshots).hasSizeBetween(60, 100);
		assertThat(snapshots)
			.anySatisfy((snapshot) -> assertThat(Duration.between(snapshot.savedAt(), this.clock.instant()))
				.isBetween(Duration.ofMinutes(59), Duration.ofMinutes(62)));
	}

	@Test
	void whatCameTooLateIsKeptForGood() {
		this.transcribing.save(TOVE, this.text, 0, "One.");
		this.transcribing.save(EDDA, this.text, 1, "Two.");
		this.transcribing.save(TOVE, this.text, 1, "Too late.");
		for (int version = 2; version < 30; version++) {
			this.clock.step(Duration.ofDays(1));
			this.transcribing.save(EDDA, this.text, version, "Version " + version);
		}
		assertThat(this.workshop.snapshots(TOVE, this.text, 100)).filteredOn(DraftSnapshot::lost).hasSize(1);
	}

	@Test
	void aTranscriberWorksOnTheOwnTextsAlone() {
		assertThatExceptionOfType(NotPermittedException.class)
			.isThrownBy(() -> this.transcribing.save(OTHER, this.text, 0, "Mine!"));
		assertThat(this.workshop.draft(OTHER, this.text)).isEmpty();
		assertThat(this.workshop.list(OTHER, this.letter, Limit.of(10))).isEmpty();
		this.transcribing.save(EDDA, this.text, 0, "An editor may.");
		this.transcribing.submit(TOVE, this.text, 1, "");
		assertThatExceptionOfType(NotPermittedException.class)
			.isThrownBy(() -> this.publishing.publish(TOVE, this.text, 1, ""));
		assertThatExceptionOfType(NotPermittedException.class)
			.isThrownBy(() -> this.reviewing.returnToWriters(OTHER, this.text, 1, "", List.of()));
	}

	@Test
	void whoeverWroteARevisionCannotPublishIt() {
		this.transcribing.save(TOVE, this.text, 0, "By Tove.");
		this.transcribing.save(EDDA, this.text, 1, "By Tove and Edda.");
		this.transcribing.submit(TOVE, this.text, 2, "");
		assertRefused(Refusal.TWO_PERSONS, () -> this.publishing.publish(EDDA, this.text, 1, ""));
		this.publishing.publish(ADA, this.text, 1, "");
		assertThat(letter().texts()).singleElement()
			.satisfies((text) -> assertThat(text.transcribedBy()).contains("Edda Editor; Tove Transcriber"));
	}

	@Test
	void handingATextOnUnchangedDoesNotGetRoundTheTwoPersons() {
		this.transcribing.save(EDDA, this.text, 0, "By Edda.");
		this.transcribing.submit(EDDA, this.text, 1, "");
		this.reviewing.returnToWriters(ADA, this.text, 1, "Are you sure?", List.of());
		this.transcribing.submit(TOVE, this.text, 1, "She is.");
		assertRefused(Refusal.TWO_PERSONS, () -> this.publishing.publish(EDDA, this.text, 2, ""));
	}

	@Test
	void restoringDoesNotGetRoundTheTwoPersons() {
		this.transcribing.save(EDDA, this.text, 0, "By Edda.");
		this.transcribing.submit(EDDA, this.text, 1, "");
		this.transcribing.save(TOVE, this.text, 1, "By Tove.");
		this.transcribing.submit(TOVE, this.text, 2, "");
		this.publishing.publish(ADA, this.text, 2, "");
		this.transcribing.restore(TOVE, this.text, 1, "");
		assertRefused(Refusal.TWO_PERSONS, () -> this.publishing.publish(EDDA, this.text, 3, ""));
	}

	@Test
	void theDatabaseKeepsTheTwoPersonsToo() {
		this.transcribing.save(EDDA, this.text, 0, "By Edda.");
		this.transcribing.submit(EDDA, this.text, 1, "");
		Publishing careless = careless();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> inTransaction(() -> careless.publish(EDDA, this.text, 1, "")))
			.withMessageContaining("Whoever wrote a revision cannot publish it");
		assertThat(state()).isEqualTo(ReviewState.SUBMITTED);
		this.jdbc.sql("update review_rule set two_person = false").update();
		try {
			inTransaction(() -> careless.publish(EDDA, this.text, 1, ""));
			assertThat(state()).isEqualTo(ReviewState.PUBLISHED);
		}
		finally {
			this.jdbc.sql("update review_rule set two_person = true").update();
		}
	}

	@Test
	void aReturnedRevisionComesWithComments() {
		this.transcribing.save(TOVE, this.text, 0, "It rains.");
		this.transcribing.submit(TOVE, this.text, 1, "");
		this.reviewing.returnToWriters(EDDA, this.text, 1, "Nearly",
				List.of(new PassageComment("rains", "Or reigns?"), new PassageComment("", "Well done.")));
		assertThat(state()).isEqualTo(ReviewState.RETURNED);
		assertThat(this.workshop.comments(TOVE, this.text)).extracting((comment) -> comment.on().comment())
			.containsExactly("Or reigns?", "Well done.");
		assertRefused(Refusal.NOT_SUBMITTED, () -> this.publishing.publish(EDDA, this.text, 1, ""));
	}

	@Test
	void onlyWhatTheReviewerHasReadIsPublished() {
		this.transcribing.save(TOVE, this.text, 0, "First.");
		this.transcribing.submit(TOVE, this.text, 1, "");
		this.transcribing.save(TOVE, this.text, 1, "Second.");
		this.transcribing.submit(TOVE, this.text, 2, "");
		assertRefused(Refusal.NOT_LATEST, () -> this.publishing.publish(EDDA, this.text, 1, ""));
		assertRefused(Refusal.DRAFT_CHANGED, () -> this.transcribing.submit(TOVE, this.text, 1, ""));
		assertRefused(Refusal.NOTHING_CHANGED, () -> this.transcribing.submit(TOVE, this.text, 2, ""));
	}

	@Test
	void anEmptyTextIsNotSubmittedAndATextIsStartedOnce() {
		assertRefused(Refusal.EMPTY, () -> this.transcribing.submit(TOVE, this.text, 0, ""));
		assertRefused(Refusal.ALREADY_STARTED,
				() -> this.transcribing.start(OTHER, MadeUpWorkshop.originalOf(this.letter)));
	}

	@Test
	void publicationsOfALetterAreNumberedOverAllItsTexts() {
		publish("Il pleut.");
		TranscriptionId translation = this.transcribing.start(TOVE, MadeUpWorkshop.translationOf(this.letter));
		this.transcribing.save(TOVE, translation, 0, "It rains.");
		this.transcribing.submit(TOVE, translation, 1, "");
		assertThat(this.publishing.publish(EDDA, translation, 1, "")).isEqualTo(2);
		this.transcribing.save(TOVE, this.text, 1, "Il pleut encore.");
		this.transcribing.submit(TOVE, this.text, 2, "");
		assertThat(this.publishing.publish(EDDA, this.text, 2, "")).isEqualTo(3);
		assertThat(summaries()).extracting(RevisionSummary::number).containsExactly(3, 2, 1);
		assertThat(summaries()).extracting(RevisionSummary::current).containsExactly(true, true, false);
		assertThat(this.revisions.find(this.slug, 1).flatMap(PublishedRevision::text)).contains("Il pleut.\n");
		assertThat(letter().texts()).hasSize(2);
	}

	@Test
	void anOldRevisionIsRestoredAsANewOne() {
		publish("Il pleut.");
		this.transcribing.save(TOVE, this.text, 1, "Il neige.");
		this.transcribing.submit(TOVE, this.text, 2, "");
		this.publishing.publish(EDDA, this.text, 2, "");
		this.transcribing.save(TOVE, this.text, 2, "Not finished");
		assertThat(this.transcribing.restore(EDDA, this.text, 1, "It did rain")).isEqualTo(3);
		assertThat(draft().text()).isEqualTo("Il pleut.\n");
		assertThat(this.workshop.snapshots(TOVE, this.text, 10)).filteredOn(DraftSnapshot::lost)
			.singleElement()
			.satisfies(
					(kept) -> assertThat(this.workshop.snapshot(TOVE, this.text, kept.id())).contains("Not finished"));
		this.publishing.publish(ADA, this.text, 3, "");
		assertThat(this.revisions.find(this.slug, 3).orElseThrow()).satisfies((revision) -> {
			assertThat(revision.restores()).contains(1);
			assertThat(revision.text()).contains("Il pleut.\n");
		});
		assertRefused(Refusal.NOTHING_CHANGED, () -> this.transcribing.restore(EDDA, this.text, 3, ""));
	}

	@Test
	void aWithdrawnTextLeavesATombstone() {
		publish("Il pleut.");
		this.publishing.withdraw(ADA, this.text, "It was somebody else’s.");
		assertThat(letter().hasText()).isFalse();
		assertThat(this.revisions.find(this.slug, 1).orElseThrow()).satisfies((revision) -> {
			assertThat(revision.text()).isEmpty();
			assertThat(revision.withdrawalReason()).contains("It was somebody else’s.");
			assertThat(revision.withdrawnAt()).isPresent();
		});
		assertThat(summaries()).singleElement().satisfies((summary) -> assertThat(summary.isWithdrawn()).isTrue());
		assertThat(state()).isEqualTo(ReviewState.WITHDRAWN);
		assertRefused(Refusal.NOT_PUBLISHED, () -> this.publishing.withdraw(ADA, this.text, "Again"));
		this.transcribing.save(TOVE, this.text, 1, "Il pleut ici.");
		this.transcribing.submit(TOVE, this.text, 2, "");
		this.publishing.publish(EDDA, this.text, 2, "");
		assertThat(this.revisions.find(this.slug, 2).flatMap(PublishedRevision::text)).contains("Il pleut ici.\n");
		assertThat(this.revisions.find(this.slug, 1).flatMap(PublishedRevision::text)).isEmpty();
	}

	@Test
	void theDatabaseRefusesToChangeHistory() {
		publish("Il pleut.");
		for (String change : List.of("update history_entry set note = 'x'", "delete from history_entry",
				"truncate history_entry cascade", "truncate letter cascade", "update history_head set number = 0",
				"delete from history_head", "truncate history_head",
				"insert into history_head values ('00000000-0000-0000-0000-000000000009', 1, '')",
				"update transcription set language = 'de'")) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
				.isThrownBy(() -> this.jdbc.sql(change).update())
				.satisfies((ex) -> assertThat(ex).message().containsPattern("refused|never change"));
		}
		this.transcribing.save(TOVE, this.text, 1, "Autre.");
		this.transcribing.submit(TOVE, this.text, 2, "");
		this.reviewing.returnToWriters(EDDA, this.text, 2, "", List.of(new PassageComment("", "No.")));
		for (String change : List.of("update review_comment set comment = 'Yes.'", "delete from review_comment",
				"truncate review_comment")) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
				.isThrownBy(() -> this.jdbc.sql(change).update())
				.withMessageContaining("refused");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			number        | 7              | continues with entry 3
			previous_hash | e.text_hash    | the previous hash is wrong
			previous_hash | ''             | the previous hash is wrong
			revision      | 7              | The next revision of transcription
			text          | 'Another.'     | The hash of the text of revision 2 is wrong
			letter_id     | e.letter_id + 1 | An entry names the letter
			note          | 'Another.'     | The hash of entry 3
			hash          | e.text_hash    | The hash of entry 3
			""")
	void theDatabaseRefusesALinkThatDoesNotContinueTheChain(String column, String value, String message) {
		publish("Il pleut.");
		Map<String, String> values = new LinkedHashMap<>();
		this.jdbc.sql("select column_name from information_schema.columns where table_name = 'history_entry'")
			.query((row) -> {
				values.put(row.getString(1), "e." + row.getString(1));
			});
		values.put("number", "3");
		values.put("revision", "2");
		values.put("previous_hash", "h.hash");
		values.put(column, value);
		String insert = "insert into history_entry (%s) select %s from history_entry e join history_head h using (transcription_id) where e.transcription_id = '%s' and e.number = 1"
			.formatted(String.join(", ", values.keySet()), String.join(", ", values.values()), this.text);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(insert).update())
			.withMessageContaining(message);
	}

	@Test
	void aTextThatWasWrittenOnAfterItsSubmissionIsStillInWork() {
		this.transcribing.save(TOVE, this.text, 0, "Il pleut.");
		this.transcribing.submit(TOVE, this.text, 1, "First");
		this.transcribing.save(TOVE, this.text, 1, "Il pleut encore.");
		this.publishing.publish(EDDA, this.text, 1, "");
		assertThat(letter().texts()).singleElement().extracting(ReadingText::body).isEqualTo("Il pleut.\n");
		assertThat(state()).isEqualTo(ReviewState.DRAFT);
	}

	private void publish(String text) {
		this.transcribing.save(TOVE, this.text, 0, text);
		this.transcribing.submit(TOVE, this.text, 1, "First");
		this.publishing.publish(EDDA, this.text, 1, "Compared with the page");
	}

	private Publishing careless() {
		return new Publishing(this.transcriptions, this.drafts, this.writers, this.history, this.passages, this.texts,
				new ReviewRule(this.jdbc, new ReviewProperties(false)), this.acts);
	}

	private void inTransaction(Runnable work) {
		new TransactionTemplate(this.transactions).executeWithoutResult((_) -> work.run());
	}

	private PublishedLetter letter() {
		return this.letters.findBySlug(this.slug).orElseThrow();
	}

	private List<RevisionSummary> summaries() {
		return this.revisions.list(this.slug, Limit.of(100));
	}

	private ReviewState state() {
		return this.workshop.find(ADA, this.text).orElseThrow().state();
	}

	private DraftText draft() {
		return this.workshop.draft(TOVE, this.text).orElseThrow();
	}

	private static void assertRefused(Refusal refusal, Runnable command) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(command::run)
			.satisfies((ex) -> assertThat(ex.refusal()).isEqualTo(refusal));
	}

}
