package org.lettersarchive.transcription;

import org.junit.jupiter.api.Test;
import org.lettersarchive.text.LetterText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CanonicalTextTests {

	@Test
	void hasOneLineEndAndOneSpelling() {
		assertThat(CanonicalText.of("Cafe\u0301\r\n\r\n\r\nAdieu  ").value()).isEqualTo("Café\n\nAdieu\n");
		assertThat(CanonicalText.of(" \n ").isEmpty()).isTrue();
	}

	@Test
	void isItsOwnCanonicalForm() {
		String canonical = CanonicalText.of("# 제목\n\n비가 *옵니다*.").value();
		assertThat(CanonicalText.of(canonical).value()).isEqualTo(canonical);
	}

	@Test
	void aDraftKeepsWhatWasTyped() {
		assertThat(CanonicalText.asTyped("  a\r\nb\u0000 ")).isEqualTo("  a\nb ");
		assertThat(CanonicalText.asTyped("half \uD83D")).isEqualTo("half ?");
	}

	@Test
	void aTextThatIsTooLongIsRefused() {
		String typed = "a".repeat(LetterText.LONGEST + 1);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> CanonicalText.asTyped(typed))
			.withMessage("too-long");
	}

}
