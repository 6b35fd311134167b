package org.lettersarchive.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightsTests {

	@Test
	void theStretchesAreTheWholeText() {
		Highlights highlights = finding("bee");
		List<Highlights.Stretch> stretches = highlights.in("bees, a bee and beer");
		assertThat(stretches).extracting(Highlights.Stretch::text)
			.containsExactly("bee", "s, a ", "bee", " and ", "bee", "r");
		assertThat(stretches).extracting(Highlights.Stretch::place).containsExactly(1, 0, 2, 0, 3, 0);
	}

	@Test
	void placesAreNumberedThroughOnePage() {
		Highlights highlights = finding("bee");
		highlights.in("a bee");
		assertThat(highlights.in("a bee")).last().isEqualTo(new Highlights.Stretch("bee", 2));
		assertThat(highlights.count()).isEqualTo(2);
	}

	@Test
	void aPlaceCanReachAcrossTheSignsOfTheEditorsAndHasItsNumberOnce() {
		assertThat(shown("The que*en b*ee[^1] sleeps\n\n[^1]: a bee", "queen bee|bee")).containsExactly("The ", "1:que",
				"0:en b", "0:ee", " sleeps", "a ", "2:bee");
	}

	@Test
	void aPlaceCanReachAcrossTheEndOfALine() {
		assertThat(shown("queen\\\nbee", "queen\\sbee")).containsExactly("1:queen", "0:bee");
	}

	@Test
	void whereNothingIsLookedForTheTextIsTheSame() {
		RenderedText text = RenderedText
			.of(LetterText.parse("It {-snowed-} [...] on the [?m*il*l?], [!teh|the!] mill[^1].\n\n[^1]: n").text(), "");
		assertThat(text.showing(Highlights.none())).isEqualTo(text);
	}

	private static Highlights finding(String pattern) {
		return new Highlights((text) -> Pattern.compile(pattern)
			.matcher(text)
			.results()
			.map((found) -> new Highlights.Span(found.start(), found.end()))
			.toList());
	}

	private static List<String> shown(String typed, String pattern) {
		RenderedText text = RenderedText.of(LetterText.parse(typed).text(), "").showing(finding(pattern));
		return Stream
			.concat(text.parts().stream().flatMap((part) -> part.pieces().stream()),
					text.notes().stream().flatMap(List::stream))
			.flatMap(HighlightsTests::words)
			.toList();
	}

	private static Stream<String> words(RenderedText.Piece piece) {
		return switch (piece.sign()) {
			case CHARACTERS -> Stream.of(piece.words());
			case FOUND -> Stream.of(piece.number() + ":" + piece.words());
			default -> piece.within().stream().flatMap(HighlightsTests::words);
		};
	}

}
