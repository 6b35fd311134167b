package org.lettersarchive.database;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutOfReachFilterTests {

	@ParameterizedTest
	@CsvSource({ "08006, true", "57P01, true", "53100, true", "57014, true", "55P03, true", "25P03, true",
			"23505, false", "42601, false" })
	void aMistakeInAStatementIsNoneOfTheDatabase(String code, boolean outOfReach) {
		assertThat(OutOfReachFilter.isOutOfReach(new IllegalStateException(new SQLException("made up", code))))
			.isEqualTo(outOfReach);
	}

	@Test
	void aConnectionThatIsGoneWhenItIsRolledBackHasNoCode() {
		assertThat(OutOfReachFilter
			.isOutOfReach(new IllegalStateException("Unable to rollback", new SQLException("Connection is closed"))))
			.isTrue();
		assertThat(OutOfReachFilter.isOutOfReach(new IllegalStateException("made up"))).isFalse();
	}

}
