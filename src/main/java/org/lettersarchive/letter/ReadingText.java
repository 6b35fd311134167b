package org.lettersarchive.letter;

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

	public List<String> paragraphs() {
		return EMPTY_LINE.splitAsStream(this.body).toList();
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

}
