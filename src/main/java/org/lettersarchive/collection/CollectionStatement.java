package org.lettersarchive.collection;

import java.io.Serializable;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Immutable;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.source.SourceId;

/**
 * One statement about a collection, with the sources it rests on.
 */
@Entity
@Immutable
public class CollectionStatement {

	@EmbeddedId
	private Key key;

	private StatementAspect aspect;

	private LocalText text;

	@ElementCollection
	@CollectionTable(name = "collection_statement_source",
			joinColumns = { @JoinColumn(name = "collection_id", referencedColumnName = "collection_id"),
					@JoinColumn(name = "statement_position", referencedColumnName = "position") })
	@AttributeOverride(name = "value", column = @Column(name = "source_id"))
	@OrderColumn(name = "position")
	private List<SourceId> sources;

	@SuppressWarnings("NullAway.Init")
	protected CollectionStatement() {
	}

	public StatementAspect aspect() {
		return this.aspect;
	}

	public LocalText text() {
		return this.text;
	}

	public List<SourceId> sources() {
		return List.copyOf(this.sources);
	}

	/**
	 * A statement's place in its collection.
	 */
	@Embeddable
	record Key(@Column(name = "collection_id") String collection,
			@Column(name = "position") int position) implements Serializable {
	}

}
