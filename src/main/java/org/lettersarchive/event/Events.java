package org.lettersarchive.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lettersarchive.source.SourceId;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All events.
 */
public interface Events extends Repository<Event, EventId> {

	@EntityGraph(attributePaths = { "sources", "place" })
	@Query("select e from Event e where e.id = :id and e.retiredOn is null")
	Optional<Event> findById(EventId id);

	@Query("select e from Event e where e.retiredOn is null order by e.startsOn, e.position")
	Page<Event> findAllInOrder(Pageable page);

	/**
	 * Events that may have taken place on one of these days.
	 */
	@Query("select e from Event e where e.retiredOn is null and e.startsOn <= :last and e.endsOn >= :first order by e.startsOn, e.position")
	List<Event> findBetween(LocalDate first, LocalDate last, Limit limit);

	@Query("select e from Event e where e.retiredOn is null and e.landmark.en is not null and e.startsOn <= :last and e.endsOn >= :first order by e.startsOn, e.position")
	List<Event> findLandmarksBetween(LocalDate first, LocalDate last, Limit limit);

	@Query("select e from Event e join e.sources s where s.value = :#{#source.value()} and e.retiredOn is null order by e.startsOn, e.position")
	List<Event> findBySource(SourceId source);

	/**
	 * How many events rest on each of these sources.
	 */
	default Map<SourceId, Long> countBySource(Collection<SourceId> sources) {
		return countEvents(sources.stream().map(SourceId::value).toList()).stream()
			.collect(Collectors.toMap((count) -> new SourceId(count.source()), SourceCount::events));
	}

	@Query("select s.value as source, count(e) as events from Event e join e.sources s where s.value in :sources and e.retiredOn is null group by s.value")
	List<SourceCount> countEvents(Collection<String> sources);

	/**
	 * How many events rest on a source.
	 */
	record SourceCount(String source, long events) {
	}

}
