package org.lettersarchive.testing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts made-up people and letters of other centuries into a database.
 */
public final class MadeUpLetters {

	private final JdbcClient database;

	public MadeUpLetters(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Empties the archive and gives it one made-up collection with one source.
	 */
	public MadeUpLetters begin() {
		this.database.sql("""
				truncate source, correspondent, authority_link, place, event, collection, topic, letter cascade""")
			.update();
		return beside();
	}

	/**
	 * Gives the archive one made-up collection with one source, beside what it has.
	 */
	public MadeUpLetters beside() {
		this.database
			.sql("""
					insert into source (id, publisher, title, link, language, covers_en)
					values ('made-up-gazette', 'The Made-up Gazette', 'Letters that never were', 'none', 'en', 'Everything')""")
			.update();
		this.database.sql("""
				insert into collection (id, title_en, headline_en, summary_en, position)
				select 'made-up', 'The made-up letters', 'Letters that never were', 'Nobody wrote them.', 1 + count(*)
				from collection""").update();
		return this;
	}

	public MadeUpLetters person(String id, String name, @Nullable Integer mark) {
		this.database.sql("""
				insert into correspondent (id, name_en, short_name_en, mark) values (:id, :name, :name, :mark)""")
			.param("id", id)
			.param("name", name)
			.param("mark", mark)
			.update();
		return this;
	}

	/**
	 * Begins a letter, which is published unless it says otherwise.
	 */
	public LetterBuilder letter(String slug) {
		return new LetterBuilder(this.database, slug);
	}

	/**
	 * One made-up letter.
	 */
	public static final class LetterBuilder {

		private final JdbcClient database;

		private final String slug;

		private final List<String[]> participants = new ArrayList<>();

		private @Nullable String notBefore;

		private @Nullable String notAfter;

		private String edtf = "";

		private String state = "published";

		private @Nullable String text;

		private LetterBuilder(JdbcClient database, String slug) {
			this.database = database;
			this.slug = slug;
		}

		public LetterBuilder from(String sender) {
			this.participants.add(new String[] { sender, "sender" });
			return this;
		}

		public LetterBuilder to(String recipient) {
			this.participants.add(new String[] { recipient, "recipient" });
			return this;
		}

		public LetterBuilder dated(String day) {
			return between(day, day, day);
		}

		public LetterBuilder between(String edtf, String notBefore, String notAfter) {
			this.edtf = edtf;
			this.notBefore = notBefore;
			this.notAfter = notAfter;
			return this;
		}

		public LetterBuilder withText(String text) {
			this.text = text;
			return this;
		}

		public LetterBuilder draft() {
			this.state = "draft";
			return this;
		}

		public LetterBuilder withdrawn() {
			this.state = "withdrawn";
			return this;
		}

		/**
		 * Stores the letter.
		 * @return its id
		 */
		public long store() {
			long id = this.database
				.sql("""
						insert into letter (slug, collection_id, publication_state, withdrawn_on, withdrawal_reason_en, status,
							date_edtf, not_before, not_after, date_certainty, title_en, summary_en, confidence, rights_uri)
						values (:slug, 'made-up', :state, case when :state = 'withdrawn' then date '1900-01-02' end,
							case when :state = 'withdrawn' then 'It was somebody else''s.' end, 'established',
							:edtf, :notBefore::date, :notAfter::date, 'certain', :title, 'A made-up letter.', 'high',
							'http://rightsstatements.org/vocab/UND/1.0/')
						returning id""")
				.param("slug", this.slug)
				.param("state", this.state)
				.param("edtf", this.edtf)
				.param("notBefore", this.notBefore)
				.param("notAfter", this.notAfter)
				.param("title", "Made up: " + this.slug)
				.query(Long.class)
				.single();
			for (String[] participant : this.participants) {
				this.database.sql(
						"insert into letter_participant (letter_id, correspondent_id, role, position) values (?, ?, ?, ?)")
					.params(id, participant[0], participant[1], this.participants.indexOf(participant))
					.update();
			}
			if (this.text != null) {
				this.database.sql("""
						insert into reading_text (letter_id, witness_id, language, kind, body, credit, rights_uri)
						values (?, 'made-up-gazette', 'fr', 'original', ?, 'Copied by Nobody',
							'http://rightsstatements.org/vocab/NoC-US/1.0/')""").params(id, this.text).update();
			}
			return id;
		}

	}

}
