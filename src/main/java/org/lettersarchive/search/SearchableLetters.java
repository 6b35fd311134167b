package org.lettersarchive.search;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Published letters with what they are found by.
 */
interface SearchableLetters extends Repository<SearchableLetter, Long> {

	@Query("select l from SearchableLetter l where l.id in :ids")
	List<SearchableLetter> findByIds(Collection<Long> ids);

}
