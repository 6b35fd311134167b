package org.lettersarchive.chronology;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HistoricalDateTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "1784-02-29, 1784-02-29, 1784-02-29", "1784-02, 1784-02-01, 1784-02-29",
					"1783, 1783-01-01, 1783-12-31", "[1784-03-01..1784-03-19], 1784-03-01, 1784-03-19",
					"[..1784-03-19], -, 1784-03-19", "[1784-03-01..], 1784-03-01, -",
					"[1784-03..1784-05], 1784-03-01, 1784-05-31", "1784-03-01/1784-03-04, 1784-03-01, 1784-03-04",
					"1784-12-25~, 1784-12-25, 1784-12-25", "1784-12?, 1784-12-01, 1784-12-31",
					"1784%, 1784-01-01, 1784-12-31", "'', -, -" })
	void isReadFromEdtfAndWrittenAgain(String edtf, LocalDate earliest, LocalDate latest) {
		HistoricalDate date = HistoricalDate.parse(edtf);
		assertThat(date.edtf()).isEqualTo(edtf);
		assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
		assertThat(date.latest().orElse(null)).isEqualTo(latest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1783-02-29", "1784-13", "1784-13-01", "0000", "84", "1784-3-1", "1784-03-01T10:00",
			" 1784", "[1784..1783]", "[..]", "1784/1783", "1784-03-01/", "yesterday", "１７８４", "[1784]", "1784~~" })
	void isNotReadFromWhatIsNoDate(String text) {
		assertThatExceptionOfType(InvalidDateException.class).isThrownBy(() -> HistoricalDate.parse(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1784-03-01              | 1 March 1784                 | 1784년 3월 1일
			1784-03                 | March 1784                   | 1784년 3월
			1784                    | 1784                         | 1784년
			[1784-03-10..1784-03-19] | 10–19 March 1784             | 1784년 3월 10–19일
			[1784-03-10..1784-05-02] | 10 March – 2 May 1784        | 1784년 3월 10일 – 5월 2일
			[1784-03-10..1785-05-02] | 10 March 1784 – 2 May 1785   | 1784년 3월 10일 – 1785년 5월 2일
			[1784-03..1784-05]      | March 1784 – May 1784        | 1784년 3월 – 1784년 5월
			[..1784-03-19]          | 19 March 1784 or earlier     | 1784년 3월 19일 또는 그 이전
			[1784-03-19..]          | 19 March 1784 or later       | 1784년 3월 19일 또는 그 이후
			1784-03-01/1784-03-04   | 1–4 March 1784               | 1784년 3월 1–4일
			1784-12-25~             | about 25 December 1784       | 1784년 12월 25일경
			1784?                   | 1784 (uncertain)             | 1784년(불확실)
			''                      | date unknown                 | 날짜 미상
			""")
	void isWordedAsAPersonReadsIt(String edtf, String english, String korean) {
		HistoricalDate date = HistoricalDate.parse(edtf);
		assertThat(DateWording.in(Locale.ENGLISH).of(date).replace('\u00A0', ' ')).isEqualTo(english);
		assertThat(DateWording.in(Locale.KOREAN).of(date).replace('\u00A0', ' ')).isEqualTo(korean);
	}

	@Test
	void anInvalidDateIsQuotedInPartOnly() {
		assertThatExceptionOfType(InvalidDateException.class).isThrownBy(() -> HistoricalDate.parse("x".repeat(5000)))
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(100));
	}

}
