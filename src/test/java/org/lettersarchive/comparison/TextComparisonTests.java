package org.lettersarchive.comparison;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class TextComparisonTests {

	@Test
	void marksTheWordsThatChanged() {
		assertThat(marked("It rained in  May.", "It snowed in  May, again."))
			.isEqualTo("It [-rained-]{+snowed+} in  May{+, again+}.");
	}

	@Test
	void marksKoreanWords() {
		assertThat(marked("친애하는 각하께 보냅니다.", "친애하는 벗에게 보냅니다.")).isEqualTo("친애하는 [-각하께-]{+벗에게+} 보냅니다.");
	}

	@Test
	void marksIdeographsOneByOne() {
		assertThat(marked("大雨来了", "大雪来了")).isEqualTo("大[-雨-]{+雪+}来了");
	}

	@Test
	void aParagraphThatCameInBetweenIsAddedAsAWhole() {
		assertThat(marked("One.\n\nTwo.\n", "One.\n\nAnd a half.\n\nTwo.\n")).isEqualTo("One.|{+And a half.+}|Two.");
	}

	@Test
	void eachSideReadsAsItsVersion() {
		TextComparison comparison = TextComparison.of("It rained, she said.", "It rained.");
		ComparedParagraph paragraph = comparison.paragraphs().getFirst();
		assertThat(paragraph.older().stream().map(Run::text).collect(Collectors.joining()))
			.isEqualTo("It rained, she said.");
		assertThat(paragraph.newer().stream().map(Run::text).collect(Collectors.joining())).isEqualTo("It rained.");
	}

	@Test
	void theSameTextIsUnchanged() {
		assertThat(TextComparison.of("One.\n\nTwo.\n", "One.\n\n\nTwo.").isUnchanged()).isTrue();
		assertThat(TextComparison.of("", "").paragraphs()).isEmpty();
	}

	@Test
	void twoLongTextsThatShareNothingTakeBoundedWork() {
		assertTimeout(Duration.ofSeconds(5), () -> {
			TextComparison.of(aLongText("rain ", "\n\n", 20), aLongText("snow ", "\n\n", 20));
			TextComparison.of(aLongText("rain ", " ", 1), aLongText("snow ", " ", 1));
			TextComparison.of(aLongText("a", "\n\n", 1), aLongText("b", "\n\n", 1));
		});
		assertThatNoException().isThrownBy(() -> ThreeWayMerge.of(aLongText("rain ", "\n\n", 1),
				aLongText("snow ", "\n\n", 1), aLongText("hail ", "\n\n", 1)));
	}

	private static String aLongText(String word, String separator, int every) {
		return IntStream.range(0, 1_000_000 / (word.length() + 6))
			.mapToObj((i) -> word + i + ((i % every == 0) ? separator : " "))
			.collect(Collectors.joining());
	}

	private static String marked(String older, String newer) {
		return TextComparison.of(older, newer)
			.paragraphs()
			.stream()
			.map((paragraph) -> paragraph.runs().stream().map((run) -> switch (run.change()) {
				case EQUAL -> run.text();
				case REMOVED -> "[-" + run.text() + "-]";
				case ADDED -> "{+" + run.text() + "+}";
			}).collect(Collectors.joining()))
			.collect(Collectors.joining("|"));
	}

}
