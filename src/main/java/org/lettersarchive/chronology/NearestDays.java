package org.lettersarchive.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nearest days around a period on which there is something.
 */
public record NearestDays(Optional<LocalDate> before, Optional<LocalDate> after) {

	/**
	 * The nearer of these and other days on each side.
	 */
	public NearestDays and(NearestDays other) {
		return new NearestDays(
				Stream.of(this.before, other.before).flatMap(Optional::stream).max(Comparator.naturalOrder()),
				Stream.of(this.after, other.after).flatMap(Optional::stream).min(Comparator.naturalOrder()));
	}

}
