package org.lettersarchive.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.source.SourceId;

/**
 * The published text of a letter, after one witness, in one language.
 */
@Entity
@Immutable
public class ReadingText {

	private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

	@Id
	private long id;

	@Column(name = "letter_id")
	private long letter;

	@Column(name = "witness_id")
	private String witness;

	private String language;

	private TextKind kind;

	private String body;

	private @Nullable String credit;

	@Column(name = "rights_uri")
	private String rights;

	private @Nullable String translatedFrom;

	private @Nullable Integer publication;

	private @Nullable Integer revision;

	private @Nullable String revisionHash;

	private @Nullable String transcribedBy;

	private @Nullable String reviewedBy;

	private @Nullable String note;

	private Instant publishedAt;

	@SuppressWarnings("NullAway.Init")
	protected ReadingText() {
	}

	/**
	 * The source that carries the text.
	 */
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
	 * The text in its canonical form.
	 */
	public String body() {
		return this.body;
	}

	public List<String> paragraphs() {
		return EMPTY_LINE.splitAsStream(this.body.strip()).toList();
	}

	public Optional<String> credit() {
		return Optional.ofNullable(this.credit);
	}

	/**
	 * A statement of rightsstatements.org on this text.
	 */
	public String rights() {
		return this.rights;
	}

	/**
	 * What a translation was made from, in words.
	 */
	public Optional<String> translatedFrom() {
		return Optional.ofNullable(this.translatedFrom);
	}

	/**
	 * The number of its {@link PublishedRevision}, unless the text is older than the
	 * history.
	 */
	public Optional<Integer> publication() {
		return Optional.ofNullable(this.publication);
	}

	/**
	 * The number among the revisions of its transcription.
	 */
	public Optional<Integer> revision() {
		return Optional.ofNullable(this.revision);
	}

	/**
	 * The hash of the entry of the history that published it.
	 */
	public Optional<String> revisionHash() {
		return Optional.ofNullable(this.revisionHash);
	}

	public Optional<String> transcribedBy() {
		return Optional.ofNullable(this.transcribedBy);
	}

	public Optional<String> reviewedBy() {
		return Optional.ofNullable(this.reviewedBy);
	}

	/**
	 * A note for the reader.
	 */
	public Optional<String> note() {
		return Optional.ofNullable(this.note);
	}

	public Instant publishedAt() {
		return this.publishedAt;
	}

}
