package org.lettersarchive.collection;

import java.util.List;
import java.util.Optional;

import org.lettersarchive.source.SourceId;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All collections.
 */
public interface Collections extends Repository<LetterCollection, CollectionId> {

	@EntityGraph(attributePaths = "reportedCounts")
	@Query("select c from LetterCollection c where c.id = :id and c.retiredOn is null")
	Optional<LetterCollection> findById(CollectionId id);

	@Query("select c from LetterCollection c where c.retiredOn is null order by c.position")
	List<LetterCollection> findAllInOrder(Limit limit);

	@Query("select c from LetterCollection c where c.retiredOn is null order by c.position, c.id")
	Page<LetterCollection> findAllInOrder(Pageable page);

	@Query("select s from CollectionStatement s left join fetch s.sources where s.key.collection = :#{#id.value()} order by s.key.position")
	List<CollectionStatement> findStatements(CollectionId id);

	/**
	 * The statements, of any collection, that rest on a source.
	 */
	@Query("select s from CollectionStatement s join s.sources r where r.value = :#{#source.value()} order by s.key.collection, s.key.position")
	List<CollectionStatement> findStatements(SourceId source);

}
