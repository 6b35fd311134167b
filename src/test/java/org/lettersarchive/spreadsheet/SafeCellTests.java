package org.lettersarchive.spreadsheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeCellTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "=1+1,'=1+1", "+49,'+49", "-1,'-1", "@now,'@now", "plain,plain", "a=b,a=b" })
	void whatLooksLikeAFormulaIsText(String text, String cell) {
		assertThat(SafeCell.write(text)).isEqualTo(cell);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "'", "''", "'tis", "=x", "'=x", "''=x", "''tis", "\tx", "x" })
	void whatWasWrittenIsReadBack(String text) {
		assertThat(SafeCell.read(SafeCell.write(text))).isEqualTo(text);
	}

	@Test
	void nothingIsAnEmptyCell() {
		assertThat(SafeCell.write(null)).isEmpty();
	}

}
