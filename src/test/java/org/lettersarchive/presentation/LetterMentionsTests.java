package org.lettersarchive.presentation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LetterMentionsTests {

	private final LetterMentions mentions = new LetterMentions(List.of());

	@Test
	void areFoundByTheirSlugs() {
		assertThat(this.mentions.in("answers 1784-05-kim-to-trump, or 1784-05-02-ada-to-bo."))
			.extracting(TextPart::text)
			.containsExactly("answers ", "1784-05-kim-to-trump", ", or ", "1784-05-02-ada-to-bo", ".");
	}

	@Test
	void datesAreNoMentions() {
		assertThat(this.mentions.in("received 1784-05-02, the 3rd")).singleElement()
			.satisfies((part) -> assertThat(part.slug()).isEmpty());
	}

	@Test
	void nothingIsLostOrAdded() {
		String text = "1784-05-02-ada-to-bo and <b>1784-05-03-bo-to-ada</b>";
		assertThat(String.join("", this.mentions.in(text).stream().map(TextPart::text).toList())).isEqualTo(text);
	}

}
