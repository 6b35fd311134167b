package org.lettersarchive.letter;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.chronology.HistoricalDate;

/**
 * When a letter was written, as far as that is known.
 *
 * @param edtf the date as it is stated
 * @param notBefore the earliest day, which may narrow the stated date
 * @param notAfter the latest day, which may narrow the stated date
 * @param certainty how sure the date is
 */
@Embeddable
public record DateOfWriting(@Column(name = "date_edtf") HistoricalDate edtf,
		@Column(name = "not_before") @Nullable LocalDate notBefore,
		@Column(name = "not_after") @Nullable LocalDate notAfter,
		@Column(name = "date_certainty") Certainty certainty) {

	/**
	 * The day of writing, where it is known to the day.
	 */
	public Optional<LocalDate> day() {
		return (this.edtf instanceof HistoricalDate.Day(LocalDate day)) ? Optional.of(day) : Optional.empty();
	}

	/**
	 * Whether the earliest and the latest day are the same.
	 */
	public boolean isToTheDay() {
		return this.notBefore != null && this.notBefore.equals(this.notAfter);
	}

	/**
	 * Whether the letter was certainly not written outside these days.
	 */
	public boolean isWithin(LocalDate first, LocalDate last) {
		return this.notBefore != null && this.notAfter != null && !this.notBefore.isBefore(first)
				&& !this.notAfter.isAfter(last);
	}

	/**
	 * Whether the bounds say more than the stated date does.
	 */
	public boolean isNarrowed() {
		return !Optional.ofNullable(this.notBefore).equals(this.edtf.earliest())
				|| !Optional.ofNullable(this.notAfter).equals(this.edtf.latest());
	}

}
