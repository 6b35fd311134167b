package org.lettersarchive.letter;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.text.LetterText;

/**
 * The published text of a letter, after one witness, in one language.
 */
@Entity
@Immutable
public class ReadingText {

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

	@Formula("(select r.label_en from rights_statement r where r.uri = rights_uri)")
	private String rightsEn;

	@Formula("(select r.label_ko from rights_statement r where r.uri = rights_uri)")
	private @Nullable String rightsKo;

	private @Nullable String translatedFrom;

	private @Nullable Integer publication;

	private @Nullable Integer revision;

	private @Nullable String revisionHash;

	private @Nullable String transcribedBy;

	private @Nullable String reviewedBy;

	private @Nullable String note;

	@Formula("(select n.numbers from passage_numbering n where n.letter_id = letter_id and n.publication = `publication`)")
	private int @Nullable [] passages;

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

	/**
	 * The text as a document.
	 */
	public LetterText document() {
		return LetterText.ofCanonical(this.body);
	}

	/**
	 * Names the text among those of its letter, as long as there is one after the same
	 * witness in the same language.
	 */
	public String anchor() {
		return "text-" + this.witness + "." + this.language;
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
	 * The name of that statement.
	 */
	public LocalText rightsLabel() {
		return new LocalText(this.rightsEn, this.rightsKo);
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

	/**
	 * The numbers by which its passages are known, in their order; none for a text that
	 * is older than the history.
	 */
	public List<Integer> passages() {
		return (this.passages == null) ? List.of() : Arrays.stream(this.passages).boxed().toList();
	}

	public Instant publishedAt() {
		return this.publishedAt;
	}

}
