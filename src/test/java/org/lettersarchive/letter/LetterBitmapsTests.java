package org.lettersarchive.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Letters that nobody wrote, as bitmaps.
 */
class LetterBitmapsTests {

	private final LetterBitmaps letters = written(LetterBitmaps.EMPTY, new RoaringBitmap(),
			letter(1, "1701-03-04", "1701-03-04", "sender/hatter", "topic/tea", "year/1701", "month/1701-03"),
			letter(2, "1701-12-20", "1702-01-10", "sender/hatter", "sender/queen", "year/1701", "year/1702"),
			letter(70_000, "1709-05-01", "1710-05-01", "sender/unknown", "year/1709", "year/1710"),
			letter(70_001, null, "1650-01-01", "sender/queen"), letter(70_002, null, null, "sender/queen"));

	@Test
	void aLetterCountsForEachValueItHas() {
		assertThat(this.letters.count("sender", this.letters.all()))
			.isEqualTo(Map.of("hatter", 2, "queen", 3, "unknown", 1));
		assertThat(this.letters.count("decade", this.letters.all())).isEqualTo(Map.of("1700", 3, "1710", 1));
		assertThat(this.letters.count("sender", this.letters.anyOf("topic", List.of("tea"))))
			.isEqualTo(Map.of("hatter", 1));
		assertThat(this.letters.count("topic", this.letters.anyOf("sender", List.of("queen")))).isEmpty();
	}

	@Test
	void daysFindWhatMayHaveBeenWrittenOnThem() {
		assertThat(between("1701-12-31", "1702-12-31")).containsExactly(2);
		assertThat(between("1702-01-11", "1709-04-30")).isEmpty();
		assertThat(between("1710-05-01", null)).containsExactly(70_000);
		assertThat(between("1650-01-01", null)).containsExactly(1, 2, 70_000, 70_001);
		assertThat(between(null, "1709-05-01")).containsExactly(1, 2, 70_000);
	}

	@Test
	void aChangedLetterIsTakenOutOfWhatItWas() {
		LetterBitmaps later = written(this.letters, RoaringBitmap.bitmapOf(1, 70_002),
				letter(1, "1702-03-04", "1702-03-04", "sender/queen", "year/1702", "month/1702-03"));
		assertThat(later.all().toArray()).containsExactly(1, 2, 70_000, 70_001);
		assertThat(later.count("sender", later.all())).isEqualTo(Map.of("hatter", 1, "queen", 3, "unknown", 1));
		assertThat(later.count("topic", later.all())).isEmpty();
		assertThat(later.monthsInOrder()).doesNotContainKey("month-in-order/1701-03")
			.containsKey("month-in-order/1702-03");
		assertThat(later.days()
			.among(later.all(), Optional.of(LocalDate.parse("1702-03-04")), Optional.of(LocalDate.parse("1702-03-04"))))
			.isEqualTo(RoaringBitmap.bitmapOf(1));
		// Whoever still reads in the state before sees that one.
		assertThat(this.letters.count("topic", this.letters.all())).isEqualTo(Map.of("tea", 1));
		assertThat(between("1701-03-04", "1701-03-04")).containsExactly(1);
	}

	@Test
	void onlyLettersDatedToTheDayCountOnIt() {
		assertThat(this.letters.days()
			.perDay(this.letters.all(), LocalDate.parse("1701-03-03"), LocalDate.parse("1701-03-05")))
			.containsExactly(0, 1, 0);
		assertThat(this.letters.days()
			.perDay(this.letters.all(), LocalDate.parse("1701-12-01"), LocalDate.parse("1701-12-31"))).containsOnly(0);
	}

	private int[] between(@Nullable String from, @Nullable String to) {
		return new LetterSelection(this.letters,
				new LetterFilter(Set.of(), Set.of(), Optional.ofNullable(from).map(LocalDate::parse),
						Optional.ofNullable(to).map(LocalDate::parse), Set.of(), Set.of(), Optional.empty()))
			.all()
			.toArray();
	}

	private static LetterBitmaps written(LetterBitmaps before, RoaringBitmap changed, TalliedLetter... letters) {
		LetterBitmaps.Writer writer = new LetterBitmaps.Writer(before, changed);
		List.of(letters).forEach(writer::add);
		return writer.written();
	}

	private static TalliedLetter letter(int number, @Nullable String first, @Nullable String last, String... keys) {
		return new TalliedLetter(number, "established", false, List.of(keys), day(first), day(last), (last != null)
				? (int) LocalDate.parse(last).toEpochDay() : (int) LocalDate.of(9999, 12, 31).toEpochDay());
	}

	private static @Nullable Integer day(@Nullable String date) {
		return (date != null) ? (int) LocalDate.parse(date).toEpochDay() : null;
	}

}
