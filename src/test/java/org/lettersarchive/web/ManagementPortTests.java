package org.lettersarchive.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class ManagementPortTests {

	@ParameterizedTest
	@CsvSource({ "8080, 9080", "8081, 9081", "0, 0", "65000, 64000" })
	void itIsAThousandAboveThatOfTheSite(int site, int operators) {
		assertThat(ManagementPort.beside(site)).isEqualTo(operators);
	}

	@Test
	void theOneThatIsSetIsTaken() {
		MockEnvironment environment = new MockEnvironment().withProperty("management.server.port", "7");
		new ManagementPort().postProcessEnvironment(environment, new SpringApplication());
		assertThat(environment.getProperty("management.server.port")).isEqualTo("7");
	}

	@Test
	void withoutAnySettingItIsBesideTheUsualPort() {
		MockEnvironment environment = new MockEnvironment();
		new ManagementPort().postProcessEnvironment(environment, new SpringApplication());
		assertThat(environment.getProperty("management.server.port")).isEqualTo("9080");
	}

}
