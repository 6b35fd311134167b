package org.lettersarchive.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lettersarchive.source.SourceId;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All events.
 */
public interface Events extends Repository<Event, EventId> {

	@EntityGraph(attributePaths = { "sources", "place" })
	Optional<Event> findById(EventId id);

	@Query("select e from Event e order by e.startsOn, e.position")
	List<Event> findAllInOrder();

	/**
	 * Events that may have taken place on one of these days.
	 */
	@Query("select e from Event e where e.startsOn <= :last and e.endsOn >= :first order by e.startsOn, e.position")
	List<Event> findBetween(LocalDate first, LocalDate last, Limit limit);

	@Query("select e from Event e where e.landmark.en is not null and e.startsOn <= :last and e.endsOn >= :first order by e.startsOn, e.position")
	List<Event> findLandmarksBetween(LocalDate first, LocalDate last, Limit limit);

	@Query("select e from Event e where :source member of e.sources order by e.startsOn, e.position")
	List<Event> findBySource(SourceId source);

}
