package org.lettersarchive.transcription;

import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.TextKind;
import org.lettersarchive.source.SourceId;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes and publishes texts of made-up letters as the workshop does: by its services,
 * with its people. For tests of what the public sees.
 */
public final class PublishedTexts {

	/** Who writes. */
	public static final String WRITER = MadeUpWorkshop.TOVE.name();

	/** Who reviews and publishes. */
	public static final String REVIEWER = MadeUpWorkshop.EDDA.name();

	private final BeanFactory beans;

	public PublishedTexts(BeanFactory beans) {
		this.beans = beans;
		new MadeUpWorkshop(beans.getBean(JdbcClient.class));
	}

	public Text original(long letter, String witness, String language) {
		return start(new TextOrigin(new LetterId(letter), new SourceId(witness), language, TextKind.ORIGINAL, null,
				MadeUpWorkshop.RIGHTS, "The Made-up Gazette"));
	}

	public Text translation(long letter, String witness, String language, String translatedFrom) {
		return start(new TextOrigin(new LetterId(letter), new SourceId(witness), language, TextKind.TRANSLATION,
				translatedFrom, MadeUpWorkshop.RIGHTS, null));
	}

	private Text start(TextOrigin origin) {
		return new Text(this.beans.getBean(Transcribing.class).start(MadeUpWorkshop.TOVE, origin));
	}

	/**
	 * One text of a letter.
	 */
	public final class Text {

		private final TranscriptionId id;

		private int revision;

		private Text(TranscriptionId id) {
			this.id = id;
		}

		/**
		 * Saves a draft, which nobody but the workshop sees.
		 */
		public Text draft(String text) {
			transcribing().save(MadeUpWorkshop.TOVE, this.id, version(), text);
			return this;
		}

		/**
		 * Hands in a revision for review.
		 */
		public Text submit(String text) {
			draft(text);
			this.revision = transcribing().submit(MadeUpWorkshop.TOVE, this.id, version(), "For review.");
			return this;
		}

		/**
		 * Publishes a text.
		 * @return the number of the publication
		 */
		public int publish(String text, String note) {
			submit(text);
			return publishing().publish(MadeUpWorkshop.EDDA, this.id, this.revision, note);
		}

		/**
		 * Publishes the text of an earlier revision again.
		 * @return the number of the publication
		 */
		public int restore(int revision, String note) {
			this.revision = transcribing().restore(MadeUpWorkshop.TOVE, this.id, revision, "");
			return publishing().publish(MadeUpWorkshop.EDDA, this.id, this.revision, note);
		}

		public void withdraw(String reason) {
			publishing().withdraw(MadeUpWorkshop.EDDA, this.id, reason);
		}

		private int version() {
			return PublishedTexts.this.beans.getBean(Drafts.class).findById(this.id).orElseThrow().version();
		}

		private Transcribing transcribing() {
			return PublishedTexts.this.beans.getBean(Transcribing.class);
		}

		private Publishing publishing() {
			return PublishedTexts.this.beans.getBean(Publishing.class);
		}

	}

}
