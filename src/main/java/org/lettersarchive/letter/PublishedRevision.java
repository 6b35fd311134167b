package org.lettersarchive.letter;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.text.LetterText;

/**
 * A revision of a text that was published, as the view {@code published_revision} gives
 * it.
 */
@Entity
@Immutable
public class PublishedRevision {

	@EmbeddedId
	private Key key;

	private Slug slug;

	@Column(name = "transcription_id")
	private UUID transcription;

	@Column(name = "witness_id")
	private String witness;

	private String language;

	private TextKind kind;

	private int revision;

	private @Nullable Integer restores;

	private Instant publishedAt;

	private String transcribedBy;

	private String reviewedBy;

	private String note;

	private @Nullable String text;

	private String textHash;

	private String hash;

	private String previousHash;

	private String form;

	@Column(name = "is_current")
	private boolean current;

	private @Nullable Instant withdrawnAt;

	private @Nullable String withdrawalReason;

	private int[] passages;

	@SuppressWarnings("NullAway.Init")
	protected PublishedRevision() {
	}

	public LetterId letter() {
		return new LetterId(this.key.letter());
	}

	/**
	 * The number in its address: it counts what was published of the letter.
	 */
	public int number() {
		return this.key.publication();
	}

	/**
	 * The present slug of the letter.
	 */
	public Slug slug() {
		return this.slug;
	}

	/**
	 * The same for all revisions of one text after one witness in one language.
	 */
	public UUID transcription() {
		return this.transcription;
	}

	public SourceId witness() {
		return new SourceId(this.witness);
	}

	/**
	 * The language of the text, as a BCP 47 tag.
	 */
	public String language() {
		return this.language;
	}

	public TextKind kind() {
		return this.kind;
	}

	/**
	 * The number among the revisions of its transcription, of which not all are
	 * published.
	 */
	public int revision() {
		return this.revision;
	}

	/**
	 * The revision of the same transcription whose text it brought back.
	 */
	public Optional<Integer> restores() {
		return Optional.ofNullable(this.restores);
	}

	public Instant publishedAt() {
		return this.publishedAt;
	}

	/**
	 * The names of those who wrote it, at that time.
	 */
	public String transcribedBy() {
		return this.transcribedBy;
	}

	/**
	 * The name of whoever published it, at that time.
	 */
	public String reviewedBy() {
		return this.reviewedBy;
	}

	/**
	 * What was said of it at its publication; may be empty.
	 */
	public String note() {
		return this.note;
	}

	/**
	 * The text in its canonical form, unless it was withdrawn.
	 */
	public Optional<String> text() {
		return Optional.ofNullable(this.text);
	}

	/**
	 * The text as a document, unless it was withdrawn.
	 */
	public Optional<LetterText> document() {
		return text().map(LetterText::ofCanonical);
	}

	/**
	 * SHA-256 of the text.
	 */
	public String textHash() {
		return this.textHash;
	}

	/**
	 * SHA-256 of {@link #form()}.
	 */
	public String hash() {
		return this.hash;
	}

	/**
	 * The hash of the entry before it in the history.
	 */
	public String previousHash() {
		return this.previousHash;
	}

	/**
	 * What is hashed, so that anybody can hash it again.
	 */
	public String form() {
		return this.form;
	}

	/**
	 * Whether it is the reading text now.
	 */
	public boolean isCurrent() {
		return this.current;
	}

	public Optional<Instant> withdrawnAt() {
		return Optional.ofNullable(this.withdrawnAt);
	}

	public Optional<String> withdrawalReason() {
		return Optional.ofNullable(this.withdrawalReason);
	}

	/**
	 * The numbers by which its passages are known, in their order.
	 */
	public List<Integer> passages() {
		return Arrays.stream(this.passages).boxed().toList();
	}

	/**
	 * The letter and the number of the publication.
	 */
	@Embeddable
	record Key(@Column(name = "letter_id") long letter,
			@Column(name = "publication") int publication) implements Serializable {
	}

}
