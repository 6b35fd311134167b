package org.lettersarchive.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.lettersarchive.comparison.Merged.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ThreeWayMergeTests {

	private static final String BASE = "One.\n\nTwo.\n\nThree.\n";

	@Test
	void changesInDifferentParagraphsAreBroughtTogether() {
		ThreeWayMerge merge = ThreeWayMerge.of(BASE, "One!\n\nTwo.\n\nThree.\n", "One.\n\nTwo.\n\nThree!\n");
		assertThat(merge.hasConflicts()).isFalse();
		assertThat(merge.text()).isEqualTo("One!\n\nTwo.\n\nThree!\n");
		assertThat(merge.parts()).extracting(Merged::kind).containsExactly(Kind.THEIRS_ONLY, Kind.SAME, Kind.MINE_ONLY);
	}

	@Test
	void changesInNeighbouringParagraphsAreNoConflict() {
		ThreeWayMerge merge = ThreeWayMerge.of(BASE, "One!\n\nTwo.\n\nThree.\n", "One.\n\nTwo!\n\nThree.\n");
		assertThat(merge.hasConflicts()).isFalse();
		assertThat(merge.text()).isEqualTo("One!\n\nTwo!\n\nThree.\n");
	}

	@Test
	void aConflictKeepsBothTexts() {
		ThreeWayMerge merge = ThreeWayMerge.of(BASE, "One.\n\nTwo, theirs.\n\nThree.", "One.\n\nTwo, mine.\n\nThree.");
		assertThat(merge.parts()).contains(new Merged(Kind.CONFLICT, "Two.", "Two, theirs.", "Two, mine."));
		assertThat(merge.text()).isEqualTo("One.\n\nTwo, theirs.\n\nTwo, mine.\n\nThree.\n");
	}

	@Test
	void theSameChangeOnBothSidesIsNoConflict() {
		assertThat(ThreeWayMerge.of(BASE, "One.\n\nTwo!\n\nThree.", "One.\n\nTwo!\n\nThree.").hasConflicts()).isFalse();
	}

	@Test
	void oneRemovesWhatTheOtherChanges() {
		ThreeWayMerge merge = ThreeWayMerge.of(BASE, "One.\n\nThree.", "One.\n\nTwo!\n\nThree.");
		assertThat(merge.hasConflicts()).isTrue();
		assertThat(merge.text()).isEqualTo("One.\n\nTwo!\n\nThree.\n");
	}

	@Test
	void bothAddAtTheEnd() {
		ThreeWayMerge merge = ThreeWayMerge.of(BASE, BASE + "\nFour.", BASE + "\nVier.");
		assertThat(merge.parts().getLast()).isEqualTo(new Merged(Kind.CONFLICT, "", "Four.", "Vier."));
	}

	@Test
	void withoutABaseBothTextsAreKept() {
		assertThat(ThreeWayMerge.of("", "Theirs.", "Mine.").text()).isEqualTo("Theirs.\n\nMine.\n");
	}

	@Test
	void whatOneHasWrittenIsAlwaysInTheMergedText() {
		Random random = new Random(1850);
		for (int round = 0; round < 2000; round++) {
			List<String> base = some(random, "b");
			List<String> theirs = changed(base, random, "t");
			List<String> mine = changed(base, random, "m");
			ThreeWayMerge merge = ThreeWayMerge.of(joined(base), joined(theirs), joined(mine));
			assertThat(merge.parts().stream().map(Merged::theirs).filter((text) -> !text.isEmpty()).toList())
				.as("theirs reads on")
				.satisfies((parts) -> assertThat(String.join("\n\n", parts)).isEqualTo(joined(theirs)));
			assertThat(merge.parts().stream().map(Merged::mine).filter((text) -> !text.isEmpty()).toList())
				.satisfies((parts) -> assertThat(String.join("\n\n", parts)).isEqualTo(joined(mine)));
			assertThat(merge.parts().stream().map(Merged::base).filter((text) -> !text.isEmpty()).toList())
				.satisfies((parts) -> assertThat(String.join("\n\n", parts)).isEqualTo(joined(base)));
			List<String> merged = Paragraphs.of(merge.text());
			assertThat(merged).containsAll(theirs.stream().filter((text) -> text.startsWith("t")).toList());
			assertThat(merged).containsAll(mine.stream().filter((text) -> text.startsWith("m")).toList());
		}
	}

	private static List<String> some(Random random, String prefix) {
		List<String> paragraphs = new ArrayList<>();
		for (int i = 0; i < random.nextInt(7); i++) {
			paragraphs.add(prefix + i);
		}
		return paragraphs;
	}

	private static List<String> changed(List<String> base, Random random, String prefix) {
		List<String> changed = new ArrayList<>();
		for (String paragraph : base) {
			switch (random.nextInt(6)) {
				case 0 -> changed.add(prefix + random.nextInt(1000));
				case 1 -> {
					changed.add(prefix + random.nextInt(1000));
					changed.add(paragraph);
				}
				case 2 -> {
				}
				default -> changed.add(paragraph);
			}
		}
		if (random.nextBoolean()) {
			changed.add(prefix + random.nextInt(1000));
		}
		return changed;
	}

	private static String joined(List<String> paragraphs) {
		return String.join("\n\n", paragraphs);
	}

}
