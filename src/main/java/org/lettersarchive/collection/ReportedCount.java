package org.lettersarchive.collection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.lettersarchive.source.SourceId;

/**
 * How many letters of a collection a source ascribes to a writer.
 *
 * @param correspondent the writer's id
 * @param letters how many letters
 * @param sourceId the source's id
 */
@Embeddable
public record ReportedCount(@Column(name = "correspondent_id") String correspondent,
		@Column(name = "letters") int letters, @Column(name = "source_id") String sourceId) {

	public SourceId source() {
		return new SourceId(this.sourceId);
	}

}
