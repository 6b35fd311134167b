package org.lettersarchive.exchange;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days something may belong to; a bound that is missing is open.
 */
record Days(Optional<LocalDate> first, Optional<LocalDate> last) {

	static Days of(LocalDate first, LocalDate last) {
		return new Days(Optional.of(first), Optional.of(last));
	}

	boolean isUnknown() {
		return this.first.isEmpty() && this.last.isEmpty();
	}

	boolean isOneDay() {
		return this.first.isPresent() && this.first.equals(this.last);
	}

	boolean isBounded() {
		return this.first.isPresent() && this.last.isPresent();
	}

	/**
	 * The earliest day that is stated at all.
	 */
	Optional<LocalDate> earliest() {
		return this.first.or(() -> this.last);
	}

	/**
	 * The latest day that is stated at all.
	 */
	Optional<LocalDate> latest() {
		return this.last.or(() -> this.first);
	}

}
