package org.lettersarchive.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All sources.
 */
public interface Sources extends Repository<Source, SourceId> {

	/**
	 * The source with this id, unless the record is retired.
	 */
	@Query("select s from Source s where s.id = :id and s.retiredOn is null")
	Optional<Source> findById(SourceId id);

	/**
	 * These sources. A text may be after a witness whose record is retired.
	 */
	List<Source> findByIdIn(Collection<SourceId> ids);

	@Query("select s from Source s where s.retiredOn is null order by s.date desc nulls last, s.id.value")
	Page<Source> findAllNewestFirst(Pageable page);

}
