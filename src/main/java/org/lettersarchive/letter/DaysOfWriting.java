package org.lettersarchive.letter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * The first and the last day that each letter may have been written on, by the numbers of
 * the letters. Days are counted from 1970-01-01.
 */
final class DaysOfWriting {

	static final DaysOfWriting NONE = new DaysOfWriting(new int[0], new int[0]);

	/** No day is as late: a letter without a first day is before none. */
	private static final int NO_FIRST = Integer.MAX_VALUE;

	private static final int NO_LAST = Integer.MIN_VALUE;

	private final int[] first;

	private final int[] last;

	private DaysOfWriting(int[] first, int[] last) {
		this.first = first;
		this.last = last;
	}

	/**
	 * Those of these letters that may have been written on one of some days, as far as
	 * that is known.
	 */
	RoaringBitmap among(RoaringBitmap letters, Optional<LocalDate> from, Optional<LocalDate> to) {
		int earliest = from.map(DaysOfWriting::day).orElse(NO_LAST);
		int latest = to.map(DaysOfWriting::day).orElse(NO_FIRST);
		RoaringBitmapWriter<RoaringBitmap> found = RoaringBitmapWriter.writer().get();
		letters.forEach((int letter) -> {
			if (this.last[letter] >= earliest && this.first[letter] <= latest) {
				found.add(letter);
			}
		});
		return found.get();
	}

	/**
	 * How many of these letters were certainly written within some days.
	 */
	int countWithin(RoaringBitmap letters, LocalDate from, LocalDate to) {
		int earliest = day(from);
		int latest = day(to);
		return (int) letters.stream()
			.filter((letter) -> this.first[letter] >= earliest && this.last[letter] <= latest)
			.count();
	}

	/**
	 * How many of these letters were written on each of some days, of those that are
	 * dated to the day.
	 */
	int[] perDay(RoaringBitmap letters, LocalDate from, LocalDate to) {
		int earliest = day(from);
		int[] counts = new int[day(to) - earliest + 1];
		letters.forEach((int letter) -> {
			int place = this.first[letter] - earliest;
			if (this.first[letter] == this.last[letter] && place >= 0 && place < counts.length) {
				counts[place]++;
			}
		});
		return counts;
	}

	private static int day(LocalDate date) {
		return Math.toIntExact(date.toEpochDay());
	}

	/**
	 * Takes down further letters, or the same ones anew.
	 */
	static final class Writer {

		private int[] first;

		private int[] last;

		Writer(DaysOfWriting before) {
			this.first = before.first.clone();
			this.last = before.last.clone();
		}

		void set(int letter, @Nullable Integer firstDay, @Nullable Integer lastDay) {
			if (letter >= this.first.length) {
				int length = Math.max(letter + 1, this.first.length + this.first.length / 2);
				this.first = Arrays.copyOf(this.first, length);
				this.last = Arrays.copyOf(this.last, length);
			}
			this.first[letter] = (firstDay != null) ? firstDay : NO_FIRST;
			this.last[letter] = (lastDay != null) ? lastDay : NO_LAST;
		}

		DaysOfWriting written() {
			return new DaysOfWriting(this.first, this.last);
		}

	}

}
