package org.lettersarchive.correspondent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

/**
 * A person who writes or receives letters.
 */
@Entity
@Immutable
public class Correspondent {

	@EmbeddedId
	private CorrespondentId id;

	private LocalText name;

	private LocalText shortName;

	private @Nullable LocalText office;

	private @Nullable Integer mark;

	@ElementCollection
	@CollectionTable(name = "authority_link", joinColumns = @JoinColumn(name = "correspondent_id"))
	private List<AuthorityLink> authorityLinks;

	/** Asked by queries alone. */
	@SuppressWarnings({ "unused", "UnusedVariable" })
	private @Nullable LocalDate retiredOn;

	@SuppressWarnings("NullAway.Init")
	protected Correspondent() {
	}

	public CorrespondentId id() {
		return this.id;
	}

	public LocalText name() {
		return this.name;
	}

	public LocalText shortName() {
		return this.shortName;
	}

	/**
	 * The office held when the letters were written.
	 */
	public Optional<LocalText> office() {
		return Optional.ofNullable(this.office);
	}

	/**
	 * Which pair of hue and shape stands for this person; 0 is the neutral one.
	 */
	public int mark() {
		return (this.mark != null) ? this.mark : 0;
	}

	public List<AuthorityLink> authorityLinks() {
		return List.copyOf(this.authorityLinks);
	}

}
