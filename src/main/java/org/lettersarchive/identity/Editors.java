package org.lettersarchive.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All people who work, or worked, on the archive.
 */
interface Editors extends Repository<Editor, EditorId> {

	Optional<Editor> findById(EditorId id);

	Optional<Editor> findBySignInName(String signInName);

	List<Editor> findByIdIn(Collection<EditorId> ids);

	@Query("select e from Editor e order by e.active desc, e.name, e.id.value")
	List<Editor> findAllActiveFirst(Limit limit);

	/**
	 * Somebody, for as long as the transaction lasts to be changed by nobody else.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from Editor e where e.id = :id")
	Optional<Editor> lockById(EditorId id);

	/**
	 * All active administrators, locked in one order: of two who remove each other, the
	 * second waits and then sees what the first did.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from Editor e where e.active and e.role = ADMINISTRATOR order by e.id.value")
	List<Editor> lockActiveAdministrators(Limit limit);

	@Query("select count(e) > 0 from Editor e where e.active and e.role = ADMINISTRATOR")
	boolean existsActiveAdministrator();

	boolean existsBySignInName(String signInName);

	void save(Editor editor);

	/**
	 * Writes what was saved, for what refers to it.
	 */
	void flush();

}
