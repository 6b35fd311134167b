package org.lettersarchive.letter;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.source.SourceId;

/**
 * One published letter answers another.
 */
@Entity
@Immutable
public class PublishedReply {

	@EmbeddedId
	private Key key;

	private Certainty certainty;

	private LocalText basis;

	@Column(name = "source_ids")
	private String[] sources;

	@SuppressWarnings("NullAway.Init")
	protected PublishedReply() {
	}

	/**
	 * The letter that answers.
	 */
	public LetterId letter() {
		return new LetterId(this.key.letter());
	}

	/**
	 * The letter that is answered.
	 */
	public LetterId answers() {
		return new LetterId(this.key.answers());
	}

	public Certainty certainty() {
		return this.certainty;
	}

	/**
	 * What the relation rests on, in words.
	 */
	public LocalText basis() {
		return this.basis;
	}

	public List<SourceId> sources() {
		return Arrays.stream(this.sources).map(SourceId::new).toList();
	}

	/**
	 * The letter that answers and the letter that is answered.
	 */
	@Embeddable
	record Key(@Column(name = "letter_id") long letter,
			@Column(name = "answers_id") long answers) implements Serializable {
	}

}
