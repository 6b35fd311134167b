package org.lettersarchive.letter;

import java.time.Instant;
import java.util.Optional;

import org.lettersarchive.collection.CollectionId;
import org.lettersarchive.correspondent.CorrespondentId;

/**
 * Which changes are asked for.
 *
 * @param collection of letters of this collection
 * @param correspondent of letters that this person sent or received
 * @param from not earlier
 * @param before earlier than this
 * @param after later than this change, which was the last that was seen
 */
public record ChangeQuery(Optional<CollectionId> collection, Optional<CorrespondentId> correspondent,
		Optional<Instant> from, Optional<Instant> before, Optional<Place> after) {

	public static ChangeQuery everything() {
		return new ChangeQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	public static ChangeQuery of(CorrespondentId correspondent) {
		return new ChangeQuery(Optional.empty(), Optional.of(correspondent), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	/**
	 * All changes after one that was seen. As they are dated one after the other as they
	 * are committed, none of them comes before it later.
	 */
	public static ChangeQuery after(Place place) {
		return new ChangeQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.of(place));
	}

	/**
	 * The place of a change in their order.
	 */
	public record Place(Instant changedAt, long letter) {
	}

}
