package org.lettersarchive.testing;

import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.NestedTestConfiguration;
import org.springframework.test.context.NestedTestConfiguration.EnclosingConfiguration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest
class TestDatabaseTests {

	@Test
	void isUsedByEverySlice(@Autowired JdbcConnectionDetails details) {
		assertThat(details.getJdbcUrl()).isEqualTo(TestDatabase.shared());
	}

	@Test
	void givesEachWhoAsksADatabaseOfItsOwn() throws SQLException {
		String fresh = TestDatabase.fresh();
		try (var connection = DriverManager.getConnection(fresh); var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE only_here (id int)");
		}
		assertThat(TestDatabase.fresh()).isNotEqualTo(fresh);
		assertThat(TestDatabase.blank()).isNotEqualTo(fresh);
	}

	@Nested
	@NestedTestConfiguration(EnclosingConfiguration.OVERRIDE)
	@SpringJUnitConfig(Object.class)
	class ForATestThatAsks {

		private static final String FRESH = TestDatabase.fresh();

		@DynamicPropertySource
		static void database(DynamicPropertyRegistry registry) {
			registry.add("spring.datasource.url", () -> FRESH);
		}

		@Test
		void isNotTheSharedOne(@Autowired Environment environment) {
			assertThat(environment.getProperty("spring.datasource.url")).isEqualTo(FRESH);
		}

	}

}
