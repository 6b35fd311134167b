package org.lettersarchive.transcription;

import java.sql.Array;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.PublishedLetters;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WorkshopTest
class PassageNumbersTests {

	private static final String FIRST = """
			@salutation Cher ami,

			Le bateau est entré mardi avec douze tonneaux de harengs et sans lettre de vous.

			@page 2

			Notre orge est belle, mais la grêle a pris l’avoine au bord de la rivière.

			@signature Tove
			""";

	@Autowired
	BeanFactory beans;

	@Autowired
	MadeUpWorkshop madeUp;

	@Autowired
	PassageNumbers passages;

	@Autowired
	PublishedLetters letters;

	@Autowired
	PublishedRevisions revisions;

	@Autowired
	JdbcClient jdbc;

	LetterId letter;

	PublishedTexts.Text french;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", TestDatabase::fresh);
	}

	@BeforeEach
	void begin() {
		this.letter = this.madeUp.letter();
		this.french = new PublishedTexts(this.beans).original(this.letter.value(), "made-up-gazette", "fr");
	}

	@Test
	void passagesAreNumberedInTheirOrderAndBreaksBetweenPagesAreNot() {
		this.french.publish(FIRST, "");
		assertThat(numbers(1)).containsExactly(1, 2, 3, 4);
	}

	@Test
	void numbersCountOverAllTextsOfALetter() {
		this.french.publish(FIRST, "");
		new PublishedTexts(this.beans).translation(this.letter.value(), "made-up-gazette", "en", "the French")
			.publish("Dear friend,\n\nThe ship came in.", "");
		this.french.publish("Un mot avant tout.\n\n" + FIRST, "");
		assertThat(numbers(2)).containsExactly(5, 6);
		assertThat(numbers(3)).containsExactly(7, 1, 2, 3, 4);
	}

	@Test
	void aPassageThatIsCorrectedOrMovedKeepsItsNumber() {
		this.french.publish(FIRST, "");
		String moved = FIRST
			.replace("\n\nNotre orge est belle, mais la grêle a pris l’avoine au bord de la rivière.", "")
			.replace("@page 2", "@page 2\n\nLa cloche sonne.")
			.replace("@salutation Cher ami,",
					"@salutation Chère amie,\n\nNotre orge est haute, mais la grêle a pris l’avoine au bord de la rivière.");
		this.french.publish(moved, "");
		assertThat(numbers(2)).containsExactly(1, 3, 2, 5, 4);
	}

	@Test
	void ofADividedPassageItIsToldWhereItWent() {
		this.french.publish(FIRST, "");
		this.french.publish(FIRST.replace(" et sans lettre", "\n\nEt sans lettre"), "");
		assertThat(numbers(2)).containsExactly(1, 2, 5, 3, 4);
		assertThat(this.jdbc.sql("select older, newer from passage_descent where letter_id = ? and publication = 2")
			.param(this.letter.value())
			.query((row, _) -> row.getInt("older") + ">" + row.getInt("newer"))
			.list()).containsExactly("2>5");
	}

	@Test
	void aPassageThatComesBackWordForWordHasItsNumberAgain() {
		this.french.publish(FIRST, "");
		this.french.publish(FIRST
			.replace("Le bateau est entré mardi avec douze tonneaux de harengs et sans lettre de vous.\n\n", ""), "");
		this.french.publish("@heading Lettre\n\n" + FIRST.substring(FIRST.indexOf("Le bateau")), "");
		this.french.restore(1, "");
		assertThat(numbers(2)).containsExactly(1, 3, 4);
		assertThat(numbers(3)).containsExactly(5, 2, 3, 4);
		assertThat(numbers(4)).isEqualTo(numbers(1));
	}

	@Test
	void aTextThatWasWithdrawnGoesOnWithItsNumbers() {
		this.french.publish(FIRST, "");
		this.french.withdraw("Wrong letter.");
		this.french.publish(FIRST.replace("mardi", "jeudi"), "");
		assertThat(numbers(2)).isEqualTo(numbers(1));
	}

	@Test
	void theReadingTextAndEachRevisionKnowTheirNumbers() {
		this.french.publish(FIRST, "");
		this.french.publish("Avant.\n\n" + FIRST, "");
		Slug slug = new Slug(this.madeUp.slug(this.letter));
		assertThat(this.letters.findBySlug(slug).orElseThrow().texts()).extracting(ReadingText::passages)
			.containsExactly(List.of(5, 1, 2, 3, 4));
		assertThat(this.revisions.find(slug, 1).orElseThrow().passages()).containsExactly(1, 2, 3, 4);
	}

	@Test
	void numbersAreNeverChangedNorTakenAway() {
		this.french.publish(FIRST, "");
		this.french.publish(FIRST.replace(" et sans lettre", "\n\nEt sans lettre"), "");
		for (String change : List.of("update passage_numbering set numbers = '{9}'", "delete from passage_numbering",
				"truncate passage_numbering cascade", "update passage_descent set newer = 9",
				"delete from passage_descent", "truncate passage_descent")) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
				.isThrownBy(() -> this.jdbc.sql(change).update())
				.withMessageContaining("never changed");
		}
	}

	@Test
	void whatWasPublishedBeforeThereWereNumbersGetsTheSameOnes() {
		this.french.publish(FIRST, "");
		this.french.publish(FIRST.replace(" et sans lettre", "\n\nEt sans lettre"), "");
		List<Integer> given = numbers(2);
		for (String table : List.of("passage_descent", "passage_numbering")) {
			this.jdbc.sql("alter table %s disable trigger user".formatted(table)).update();
			this.jdbc.sql("delete from %s".formatted(table)).update();
			this.jdbc.sql("alter table %s enable trigger user".formatted(table)).update();
		}
		assertThat(this.revisions.find(new Slug(this.madeUp.slug(this.letter)), 1).orElseThrow().passages()).isEmpty();
		this.passages.numberWhatHasNone();
		this.passages.numberWhatHasNone();
		assertThat(numbers(1)).containsExactly(1, 2, 3, 4);
		assertThat(numbers(2)).isEqualTo(given);
	}

	private List<Integer> numbers(int publication) {
		return this.jdbc.sql("select numbers from passage_numbering where letter_id = ? and publication = ?")
			.params(this.letter.value(), publication)
			.query((row, _) -> {
				Array numbers = row.getArray("numbers");
				return Arrays.asList((Integer[]) numbers.getArray());
			})
			.single();
	}

}
