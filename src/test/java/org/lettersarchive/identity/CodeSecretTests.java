package org.lettersarchive.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodeSecretTests {

	private final CodeSecret secret = new CodeSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	// RFC 6238, appendix B, for SHA-1; of eight figures there, the last six.
	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void codesAreThoseOfTheStandard(long second, String code) {
		Instant time = Instant.ofEpochSecond(second);
		assertThat(this.secret.code(CodeSecret.stepAt(time))).isEqualTo(code);
		assertThat(this.secret.stepOf(code, time)).hasValue(second / 30);
	}

	@Test
	void theNeighboursOfThePresentStepAreTakenAndNoOthers() {
		Instant time = Instant.ofEpochSecond(1111111109);
		long present = CodeSecret.stepAt(time);
		for (int away = -3; away <= 3; away++) {
			assertThat(this.secret.stepOf(this.secret.code(present + away), time).isPresent()).as("%s steps away", away)
				.isEqualTo(Math.abs(away) <= 1);
		}
	}

	// RFC 4648, section 10, and the secret of the tests of RFC 6238 as apps read it.
	@ParameterizedTest
	@CsvSource({ "fooba, MZXW6YTB", "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" })
	void secretsAreWrittenInBase32(String bytes, String text) {
		assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
	}

	@Test
	void secretsDifferAndAreLongEnough() {
		assertThat(CodeSecret.make().base32()).hasSize(32).isNotEqualTo(CodeSecret.make().base32());
	}

	@Test
	void recoveryCodesAreShownInGroups() {
		RecoveryCode code = RecoveryCode.make();
		assertThat(code.inGroups()).matches("(\\d{4} ){8}\\d{4}");
		assertThat(CheckingCodes.figures(code.inGroups())).isEqualTo(code.value());
		assertThat(CheckingCodes.figures("１２３-４５６ ")).isEqualTo("123456");
	}

}
