package org.lettersarchive.database;

import java.sql.SQLException;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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

	@Test
	void whatWasTakenBeforeTheDatabaseWentIsAnsweredAsIfItWereThere() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new OutOfReachFilter().doFilter(new MockHttpServletRequest(), response, (request, answer) -> {
			new MadeAnswerFilter().doFilter(request, answer,
					(_, made) -> ((HttpServletResponse) made).sendRedirect("/made-up"));
			throw new IllegalStateException(new SQLException("made up", "57P01"));
		});
		assertThat(response.getRedirectedUrl()).isEqualTo("/made-up");
		assertThat(response.getErrorMessage()).isNull();
	}

	@Test
	void anAnswerThatIsCutShortIsNotPassedOffAsWhole() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThatIllegalStateException().isThrownBy(() -> new OutOfReachFilter().doFilter(new MockHttpServletRequest(),
				response, (request, answer) -> new MadeAnswerFilter().doFilter(request, answer, (_, begun) -> {
					begun.flushBuffer();
					throw new IllegalStateException(new SQLException("made up", "57P01"));
				})));
	}

}
