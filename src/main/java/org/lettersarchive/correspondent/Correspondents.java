package org.lettersarchive.correspondent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All correspondents.
 */
public interface Correspondents extends Repository<Correspondent, CorrespondentId> {

	/**
	 * The correspondent with this id, unless the record is retired.
	 */
	@EntityGraph(attributePaths = "authorityLinks")
	@Query("select c from Correspondent c where c.id = :id and c.retiredOn is null")
	Optional<Correspondent> findById(CorrespondentId id);

	List<Correspondent> findByIdIn(Collection<CorrespondentId> ids);

	/**
	 * These people with their places in authority files.
	 */
	@EntityGraph(attributePaths = "authorityLinks")
	@Query("select c from Correspondent c where c.id in :ids")
	List<Correspondent> findIdentified(Collection<CorrespondentId> ids);

	@Query("select c from Correspondent c where c.retiredOn is null order by c.name.en, c.id.value")
	Page<Correspondent> findAllByName(Pageable page);

}
