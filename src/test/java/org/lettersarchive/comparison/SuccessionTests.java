package org.lettersarchive.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lettersarchive.comparison.Succession.Share;

import static org.assertj.core.api.Assertions.assertThat;

class SuccessionTests {

	private static final String SHIP = "The ship came in on Tuesday with twelve casks of herring and no letter from you.";

	private static final String HARVEST = "Our barley stands well, though the hail of Saint Martin took the oats by the river.";

	private static final String UNCLE = "Uncle Bartel has sold the grey horse and bought a clock that does not go.";

	@Test
	void whatIsTheSameIsCarriedOn() {
		Succession succession = Succession.of(List.of(SHIP, HARVEST, UNCLE), List.of(SHIP, HARVEST, UNCLE));
		assertThat(places(succession)).containsExactly(0, 1, 2);
		assertThat(succession.shares()).isEmpty();
	}

	@Test
	void aParagraphKeepsItsPlaceWhateverIsPutBeforeIt() {
		assertThat(places(Succession.of(List.of(SHIP, UNCLE), List.of(HARVEST, SHIP, UNCLE)))).containsExactly(-1, 0,
				1);
	}

	@Test
	void aParagraphIsCarriedOnWhenWordsOfItChange() {
		String corrected = SHIP.replace("Tuesday", "Thursday").replace("twelve", "twenty");
		assertThat(places(Succession.of(List.of(SHIP, HARVEST), List.of(corrected, HARVEST)))).containsExactly(0, 1);
	}

	@Test
	void aMovedParagraphIsFoundAgainEvenIfItChangedAsWell() {
		String corrected = SHIP.replace("herring", "stockfish");
		Succession succession = Succession.of(List.of(SHIP, HARVEST, UNCLE), List.of(HARVEST, UNCLE, corrected));
		assertThat(places(succession)).containsExactly(1, 2, 0);
		assertThat(succession.shares()).isEmpty();
	}

	@Test
	void ofADividedParagraphTheLargerPartCarriesItOnAndTheOtherSharesIt() {
		String first = "The ship came in on Tuesday with twelve casks of herring.";
		Succession succession = Succession.of(List.of(SHIP, HARVEST),
				List.of(first, "And no letter from you.", HARVEST));
		assertThat(places(succession)).containsExactly(0, -1, 1);
		assertThat(succession.shares()).containsExactly(new Share(0, 1));
	}

	@Test
	void joinedParagraphsAreCarriedOnByOneAndTheOtherHasAShareInIt() {
		Succession succession = Succession.of(List.of(SHIP, HARVEST, UNCLE), List.of(SHIP + " " + HARVEST, UNCLE));
		assertThat(places(succession).getLast()).isEqualTo(2);
		int carried = places(succession).getFirst();
		assertThat(succession.shares()).containsExactly(new Share(1 - carried, 0));
	}

	@Test
	void aParagraphThatTookTheOtherOnesPlaceIsAnother() {
		Succession succession = Succession.of(List.of(SHIP, HARVEST, UNCLE),
				List.of(SHIP, "Nobody here has heard the organ since the feast.", UNCLE));
		assertThat(places(succession)).containsExactly(0, -1, 2);
		assertThat(succession.shares()).isEmpty();
	}

	@Test
	void aShortParagraphInTheSamePlaceIsTheSame() {
		assertThat(places(Succession.of(List.of("@salutation Dear Sir,", SHIP, "@closer Yours"),
				List.of("@salutation Dear Madam,", SHIP, "@closer Farewell"))))
			.containsExactly(0, 1, 2);
	}

	@Test
	void equalParagraphsAreCarriedOnInTheirOrder() {
		assertThat(places(Succession.of(List.of("Snow.", SHIP, "Snow."), List.of("Snow.", SHIP, "Snow.", "Snow."))))
			.containsExactly(0, 1, 2, -1);
	}

	@Test
	void koreanParagraphsAreFoundAgain() {
		String older = "배가 화요일에 청어 열두 통을 싣고 들어왔으나 편지는 없었다.";
		String newer = "배가 목요일에 청어 열두 통을 싣고 들어왔으나 편지는 없었다.";
		assertThat(places(Succession.of(List.of(older, "둘째 문단이다."), List.of("둘째 문단이다.", newer)))).containsExactly(1, 0);
	}

	@Test
	void nothingComesFromNothing() {
		assertThat(places(Succession.of(List.of(), List.of(SHIP)))).containsExactly(-1);
		assertThat(Succession.of(List.of(SHIP), List.of()).predecessors()).isEmpty();
	}

	@Test
	void manyParagraphsThatAllChangedAreNotComparedOneWithEachOther() {
		List<String> older = IntStream.range(0, 600).mapToObj((i) -> "Paragraph " + i + " of the older.").toList();
		List<String> newer = IntStream.range(0, 600).mapToObj((i) -> "Paragraph " + i + " of the newer.").toList();
		assertThat(places(Succession.of(older, newer))).containsOnly(-1);
	}

	private static List<Integer> places(Succession succession) {
		return succession.predecessors().stream().map((place) -> place.orElse(-1)).toList();
	}

	@Test
	void theSameTwoVersionsAlwaysGiveTheSameAnswer() {
		List<String> older = List.of(SHIP, HARVEST, SHIP, UNCLE);
		List<String> newer = List.of(UNCLE + " " + SHIP, SHIP, HARVEST.substring(10));
		assertThat(Succession.of(older, newer)).isEqualTo(Succession.of(older, newer));
		assertThat(Succession.of(older, newer).predecessors()).contains(Optional.of(0), Optional.of(1));
	}

}
