package org.lettersarchive.cataloguing;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Certainty;
import org.lettersarchive.letter.Confidence;
import org.lettersarchive.letter.IdentificationStatus;
import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.LetterDescription.DateStatement;

import static org.assertj.core.api.Assertions.assertThat;

class LetterMergeTests {

	private static final LetterDescription BASE = letter("1784-05", "A letter", List.of());

	@Test
	void changesOfDifferentFieldsAreBothTaken() {
		LetterDescription theirs = letter("1784-05", "A letter about bees", List.of());
		LetterDescription mine = letter("1784-05-03", "A letter", List.of());
		RecordMerge<LetterDescription> merge = LetterMerge.of(BASE, theirs, mine);
		assertThat(merge.description()).isEqualTo(letter("1784-05-03", "A letter about bees", List.of()));
		assertThat(merge.clashes()).isEmpty();
	}

	@Test
	void changesOfTheSameFieldKeepTheOwnOneAndNameTheField() {
		LetterDescription theirs = letter("1784-05", "Bees", List.of("ada-moth"));
		LetterDescription mine = letter("1784-05", "Wasps", List.of());
		RecordMerge<LetterDescription> merge = LetterMerge.of(BASE, theirs, mine);
		assertThat(merge.description()).isEqualTo(letter("1784-05", "Wasps", List.of("ada-moth")));
		assertThat(merge.clashes()).containsExactly("title");
	}

	@Test
	void theSameChangeIsNoClash() {
		LetterDescription both = letter("1784-05", "Bees", List.of());
		assertThat(LetterMerge.of(BASE, both, both).clashes()).isEmpty();
	}

	@Test
	void aDescriptionIsReadAsItWasWritten() {
		LetterDescription letter = letter("1784-05-03", "Bees", List.of("ada-moth"));
		assertThat(LetterDescription.read(letter.json())).isEqualTo(letter);
		assertThat(LetterDescription.read(letter.json()).json()).isEqualTo(letter.json());
		assertThat(letter.json()).contains("\"status\":\"not-located\"", "\"notBefore\":\"1784-05-01\"");
	}

	private static LetterDescription letter(String edtf, String title, List<String> senders) {
		return new LetterDescription("a-letter", IdentificationStatus.NOT_LOCATED,
				new DateStatement(edtf, LocalDate.of(1784, 5, 1), null, Certainty.PROBABLE), new LocalText(title, null),
				new LocalText("Nobody wrote it.", "아무도 쓰지 않았다."), null, null, null, Confidence.LOW,
				"http://rightsstatements.org/vocab/UND/1.0/", senders, List.of(), List.of(), List.of(), List.of(),
				List.of(), "moths", null);
	}

}
