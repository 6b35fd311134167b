package org.lettersarchive.filter;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class LetterQueryTests {

	private final LetterQuery query = LetterQuery
		.of(MultiValueMap.fromMultiValue(Map.of("sender", List.of("ada", "bo", "ada"), "from", List.of(" 1784-05 "),
				"page", List.of("3"), "unheard-of", List.of("x"))));

	@Test
	void holdsTheStateOfTheListInItsAddress() {
		assertThat(this.query.href()).isEqualTo("?sender=ada&sender=bo&from=1784-05&page=3");
	}

	@Test
	void goesBackToTheFirstPageWhenAFilterChanges() {
		assertThat(this.query.without("sender", "bo").href()).isEqualTo("?sender=ada&from=1784-05");
		assertThat(this.query.adding("topic", "bees").href())
			.isEqualTo("?sender=ada&sender=bo&from=1784-05&topic=bees");
	}

	@Test
	void isNotChangedByDerivingAnother() {
		this.query.without("sender").with("from", "1790");
		assertThat(this.query.href()).isEqualTo("?sender=ada&sender=bo&from=1784-05&page=3");
	}

	@Test
	void escapesWhatWasTyped() {
		assertThat(this.query.with("from", "a&b=<c>").href()).endsWith("from=a%26b%3D%3Cc%3E");
	}

	@Test
	void keepsNoMoreValuesThanAReaderWouldChoose() {
		List<String> many = IntStream.range(0, 1000).mapToObj(Integer::toString).toList();
		assertThat(LetterQuery.of(MultiValueMap.fromMultiValue(Map.of("topic", many))).all("topic")).hasSize(20);
	}

}
