package org.lettersarchive.transcription;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.letter.ReadingTexts;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lettersarchive.transcription.MadeUpWorkshop.EDDA;
import static org.lettersarchive.transcription.MadeUpWorkshop.TOVE;

@WorkshopTest
class HistoryCheckTests {

	private static final String DATABASE = TestDatabase.fresh();

	@Autowired
	Transcribing transcribing;

	@Autowired
	Reviewing reviewing;

	@Autowired
	Publishing publishing;

	@Autowired
	MadeUpWorkshop madeUp;

	@Autowired
	MadeUpWorkshop.SteppingClock clock;

	@Autowired
	ReadingTexts texts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	LetterId letter;

	TranscriptionId text;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> DATABASE);
	}

	@BeforeEach
	void begin() {
		this.letter = this.madeUp.letter();
		this.text = this.transcribing.start(TOVE, MadeUpWorkshop.originalOf(this.letter));
		this.transcribing.save(TOVE, this.text, 0, "Il pleut.");
		this.transcribing.submit(TOVE, this.text, 1, "Première, “enfin”\nvoilà");
		this.reviewing.returnToWriters(EDDA, this.text, 1, "", List.of(new PassageComment("Il", "Qui ?")));
		this.transcribing.save(TOVE, this.text, 1, "비가 옵니다.");
		this.transcribing.submit(TOVE, this.text, 2, "");
		this.publishing.publish(EDDA, this.text, 2, "");
	}

	@Test
	void noEntryIsDatedBeforeTheOneItFollowsThoughTheClockWasSetBack() {
		this.clock.step(Duration.ofDays(-400));
		this.transcribing.save(TOVE, this.text, 2, "Il pleut encore.");
		this.transcribing.submit(TOVE, this.text, 3, "");
		this.publishing.publish(EDDA, this.text, 3, "");
		this.clock.step(Duration.ofDays(400));
		assertThat(this.jdbc.sql("select happened_at from history_entry where transcription_id = ? order by number")
			.param(this.text.value())
			.query(OffsetDateTime.class)
			.list()).isSorted().hasSize(6);
		assertThat(check().broken()).isEmpty();
	}

	@Test
	void everyLinkOfAnUntouchedArchiveHolds() {
		TranscriptionId withdrawn = this.transcribing.start(TOVE, MadeUpWorkshop.translationOf(this.letter));
		this.transcribing.save(TOVE, withdrawn, 0, "It rains.");
		this.transcribing.submit(TOVE, withdrawn, 1, "");
		this.publishing.publish(EDDA, withdrawn, 1, "");
		this.publishing.withdraw(EDDA, withdrawn, "It does not.");
		this.transcribing.start(TOVE, MadeUpWorkshop.originalOf(this.madeUp.draftLetter()));
		HistoryCheck.Outcome outcome = check();
		assertThat(outcome.broken()).isEmpty();
		assertThat(outcome.transcriptions()).isGreaterThanOrEqualTo(3);
		assertThat(outcome.entries()).isGreaterThanOrEqualTo(7);
		assertThat(outcome.anchor()).hasSize(64).isEqualTo(check().anchor());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					update history_entry set text = 'Il neige.' where revision = 1 and kind = 'submitted' | revision 1: the text was altered
					update history_entry set text = 'x', text_hash = encode(sha256('x'), 'hex') where revision = 1 and kind = 'submitted' | revision 1: entry 1 was altered
					update history_entry set editor_name = 'Nobody' where number = 4 | revision 2: entry 4 was altered
					update history_entry set happened_at = happened_at + interval '1 microsecond' where number = 3 | revision 2: entry 3 was altered
					update history_entry set previous_hash = text_hash where number = 3 | revision 2: entry 3 has a wrong previous hash
					delete from history_entry where number = 4 | revision 2: entries 4 to 4 of its history are missing
					delete from history_entry where number >= 3 | revision 2: entries 3 to 4 of its history are missing
					delete from history_entry where number = 3 | revision 2: entry 3 of its history is missing
					delete from history_entry where number = 1 | revision 1: entry 1 of its history is missing
					delete from history_head | revision 2: the head of its history is missing
					update history_head set hash = text_hash from history_entry e where e.transcription_id = history_head.transcription_id | revision 2: the head of its history is another
					update reading_text set body = 'Il neige.' | revision 2: the published text differs from its revision
					update reading_text set reviewed_by = 'Nobody' | revision 2: the published text differs from its revision
					delete from reading_text | revision 2: the published text is missing
					update passage_numbering set numbers = '{1,2}' | revision 2: its passages have wrong numbers
					update transcription set published_revision = null | revision 2: its state does not follow from its history
					""")
	void namesTheFirstBrokenLink(String tampering, String what) {
		String id = "'" + this.text + "'";
		String where = (tampering.contains("reading_text") || tampering.contains("passage_numbering"))
				? "letter_id = " + this.letter.value()
				: (tampering.contains("update transcription")) ? "id = " + id
						: (tampering.contains("from history_entry e"))
								? "e.transcription_id = " + id + " and e.number = 1" : "transcription_id = " + id;
		String statement = tampering + (tampering.contains(" where ") ? " and " : " where ") + where;
		assertThat(brokenAfter(statement)).hasValueSatisfying((link) -> assertThat(link)
			.contains(this.madeUp.slug(this.letter), this.text.toString(), "made-up-gazette", what));
	}

	@Test
	void noticesThatAPublishedTextHasLostItsTranscription() {
		assertThat(brokenAfter("""
				delete from review_comment where transcription_id = '%1$s';
				delete from history_entry where transcription_id = '%1$s';
				delete from history_head where transcription_id = '%1$s';
				delete from draft_snapshot where transcription_id = '%1$s';
				delete from draft_writer where transcription_id = '%1$s';
				delete from draft where transcription_id = '%1$s';
				delete from transcription where id = '%1$s'""".formatted(this.text)))
			.hasValueSatisfying((link) -> assertThat(link).contains("a transcription is missing"));
	}

	private HistoryCheck.Outcome check() {
		return new HistoryCheck(this.jdbc, this.texts, new LetterRegister(this.jdbc), this.transactions).run();
	}

	/**
	 * What the check says after somebody has switched the triggers off; then everything
	 * is put back.
	 */
	private Optional<String> brokenAfter(String tampering) {
		return new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			for (String table : List.of("history_entry", "history_head", "review_comment", "passage_numbering")) {
				this.jdbc.sql("alter table %s disable trigger user".formatted(table)).update();
			}
			for (String statement : tampering.split(";")) {
				assertThat(this.jdbc.sql(statement).update()).as(statement).isNotNegative();
			}
			return check().broken();
		});
	}

}
