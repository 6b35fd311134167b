package org.lettersarchive.transcription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.lettersarchive.identity.EditorId;
import org.lettersarchive.identity.Role;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.TextKind;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.testing.MadeUpLetters;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People of another century who work on letters that never were.
 */
@TestConfiguration(proxyBeanMethods = false)
class MadeUpWorkshop {

	static final String RIGHTS = "http://rightsstatements.org/vocab/NoC-US/1.0/";

	private static final AtomicInteger count = new AtomicInteger();

	static final Actor TOVE = new Actor(new EditorId(new UUID(0, 1)), "Tove Transcriber", Role.TRANSCRIBER);

	static final Actor OTHER = new Actor(new EditorId(new UUID(0, 2)), "Otto Other", Role.TRANSCRIBER);

	static final Actor EDDA = new Actor(new EditorId(new UUID(0, 3)), "Edda Editor", Role.EDITOR);

	static final Actor ADA = new Actor(new EditorId(new UUID(0, 4)), "Ada Administrator", Role.ADMINISTRATOR);

	private final JdbcClient jdbc;

	MadeUpWorkshop(JdbcClient jdbc) {
		this.jdbc = jdbc;
		for (Actor actor : new Actor[] { TOVE, OTHER, EDDA, ADA }) {
			jdbc.sql("""
					insert into editor (id, sign_in_name, name, role, password, joined_at)
					values (?, ?, ?, ?, '{none}', '1850-01-01T00:00Z')
					on conflict do nothing""")
				.params(actor.editor().value(), "editor-" + actor.editor().value().getLeastSignificantBits(),
						actor.name(), actor.role().code())
				.update();
		}
		if (jdbc.sql("select count(*) from source where id = 'made-up-gazette'").query(Long.class).single() == 0) {
			new MadeUpLetters(jdbc).begin();
		}
	}

	@Bean
	SteppingClock clock() {
		return new SteppingClock();
	}

	String slug(LetterId letter) {
		return this.jdbc.sql("select slug from letter where id = ?").param(letter.value()).query(String.class).single();
	}

	LetterId letter() {
		return new LetterId(new MadeUpLetters(this.jdbc).letter("1850-made-up-" + count.incrementAndGet())
			.dated("1850-01-02")
			.store());
	}

	LetterId draftLetter() {
		return new LetterId(new MadeUpLetters(this.jdbc).letter("1850-made-up-" + count.incrementAndGet())
			.dated("1850-01-02")
			.draft()
			.store());
	}

	static TextOrigin originalOf(LetterId letter) {
		return new TextOrigin(letter, new SourceId("made-up-gazette"), "fr", TextKind.ORIGINAL, null, RIGHTS,
				"The Made-up Gazette");
	}

	static TextOrigin translationOf(LetterId letter) {
		return new TextOrigin(letter, new SourceId("made-up-gazette"), "en", TextKind.TRANSLATION, "the French", RIGHTS,
				null);
	}

	/**
	 * A clock that moves when it is told to.
	 */
	static final class SteppingClock extends Clock {

		private final AtomicReference<Instant> now = new AtomicReference<>(
				Instant.parse("1850-03-01T12:00:00.123456Z"));

		void step(Duration duration) {
			this.now.updateAndGet((instant) -> instant.plus(duration));
		}

		@Override
		public Instant instant() {
			return this.now.get();
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
