package org.lettersarchive.identity;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.web.SiteProperties;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules(new SiteProperties("The Made-up Letters", "꾸며 낸 친서", null));

	private final Passwords passwords = new Passwords();

	@ParameterizedTest
	@CsvSource({ "elevenchars, password.too-short", "😀😀😀😀😀😀, password.too-short", "Password1234, password.common",
			"aaaaaaaaaaaaaaaa, password.common", "abcabcabcabcabc, password.common",
			"The Made-up Letters!, password.name", "Min-ji Park 1999, password.name", "minji.park2026, password.name",
			"꾸며 낸 친서 친서 2018, ''" })
	void refusesWhatIsEasilyGuessed(String password, String message) {
		assertThat(this.rules.problem(password, "minji.park", "Min-ji Park").orElse("")).isEqualTo(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "839201748291", "seven quiet herons", "일곱 마리 왜가리가 건넌다", "        x   y",
			"min-ji park plays chess" })
	void asksForNothingButLength(String password) {
		assertThat(this.rules.problem(password, "minji.park", "Min-ji Park")).isEmpty();
	}

	@Test
	void countsLettersAndNotTheirBytes() {
		assertThat(this.rules.problem("가나다라마바사아자차카타파하거너더러".repeat(7) + "끝끝")).isEmpty();
		assertThat(this.rules.problem("가나다라마바사아자차카타파하거너더러".repeat(7) + "끝끝끝")).contains("password.too-long");
	}

	@Test
	void everyLetterOfALongPasswordCounts() {
		String password = "일곱 마리 왜가리가 강을 건너고 여덟 마리 두루미가 산을 넘는다";
		Optional<String> encoded = Optional.of(this.passwords.encode(password));
		assertThat(encoded.get()).startsWith("{argon2}$argon2id$");
		assertThat(this.passwords.matches(password, encoded)).isTrue();
		assertThat(this.passwords.matches(password + ".", encoded)).isFalse();
		assertThat(this.passwords.matches(password, Optional.empty())).isFalse();
	}

	@Test
	void theSamePasswordIsRightHoweverAKeyboardComposesIt() {
		Optional<String> encoded = Optional.of(this.passwords.encode("caf\u00e9 caf\u00e9 caf\u00e9"));
		assertThat(this.passwords.matches("cafe\u0301 cafe\u0301 cafe\u0301", encoded)).isTrue();
	}

}
