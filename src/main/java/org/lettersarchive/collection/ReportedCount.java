package org.lettersarchive.collection;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.lettersarchive.correspondent.CorrespondentId;
import org.lettersarchive.source.SourceId;

/**
 * How many letters of a collection a source ascribes to a writer.
 */
@Entity
@Immutable
public class ReportedCount {

	@EmbeddedId
	private Key key;

	private int letters;

	@SuppressWarnings("NullAway.Init")
	protected ReportedCount() {
	}

	public CorrespondentId correspondent() {
		return new CorrespondentId(this.key.correspondent());
	}

	public SourceId source() {
		return new SourceId(this.key.source());
	}

	public int letters() {
		return this.letters;
	}

	/**
	 * Of which collection, for whom and by which source.
	 */
	@Embeddable
	record Key(@Column(name = "collection_id") String collection,
			@Column(name = "correspondent_id") String correspondent,
			@Column(name = "source_id") String source) implements Serializable {
	}

}
