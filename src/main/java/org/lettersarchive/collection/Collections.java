package org.lettersarchive.collection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All collections.
 */
public interface Collections extends Repository<LetterCollection, CollectionId> {

	Optional<LetterCollection> findById(CollectionId id);

	@Query("select c from LetterCollection c order by c.position")
	List<LetterCollection> findAllInOrder(Limit limit);

	@Query("select s from CollectionStatement s left join fetch s.sources where s.key.collection = :#{#id.value()} order by s.key.position")
	List<CollectionStatement> findStatements(CollectionId id);

	@Query("select r from ReportedCount r where r.key.collection = :#{#id.value()} order by r.letters desc")
	List<ReportedCount> findReportedCounts(CollectionId id);

}
