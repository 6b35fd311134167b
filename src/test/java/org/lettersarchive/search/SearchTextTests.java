package org.lettersarchive.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			bees honey              | bees honey
			bees -honey             | bees -honey
			bees OR wasps honey     | bees OR wasps honey
			OR bees                 | bees
			bees OR                 | bees
			bee*                    | bee*
			from:ada                | from:ada
			FROM:ada                | from:ada
			-from:ada bees          | -from:ada bees
			date:1784..1790         | date:1784..1790
			lang:ko status:not-located | lang:ko status:not-located
			김정은 친서               | 김정은 친서
			""")
	void understandsItsLanguage(String typed, String understood) {
		assertThat(SearchText.of(typed).typed()).isEqualTo(understood);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			date:neverland       | "date neverland"
			date:1790..1784      | "date 1790 1784"
			status:lost          | "status lost"
			colour:red           | "colour red"
			""")
	void readsWhatIsNoFieldAsPlainWords(String typed, String understood) {
		assertThat(SearchText.of(typed).clauses()).hasSize(1).first().satisfies((clause) -> {
			Part part = clause.alternatives().getFirst();
			assertThat(part.field()).isNull();
			assertThat(Analysis.words(part.text())).extracting(Analysis.Token::term)
				.isEqualTo(Analysis.words(understood).stream().map(Analysis.Token::term).toList());
		});
	}

	@Test
	void readsQuotedWordsAsAPhrase() {
		assertThat(SearchText.of("\"the bees of\" “a hive”").clauses())
			.allSatisfy((clause) -> assertThat(clause.alternatives().getFirst().kind()).isEqualTo(Part.Kind.PHRASE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\"", "\"\"", "-", "--", "*", ":", "from:", "OR", "OR OR", "|", "'; drop table",
			"<b>", "\"unfinished", "a:b:c", "((", "\\", "-\"", "\u0000", "\uD83D" })
	void hasNoErrors(String typed) {
		SearchText text = SearchText.of(typed);
		assertThat(SearchText.of(text.typed()).typed()).isEqualTo(text.typed());
	}

	@Test
	void hasABoundedNumberOfParts() {
		SearchText text = SearchText.of("bees ".repeat(2_000));
		assertThat(text.isShortened()).isTrue();
		assertThat(text.clauses()).hasSize(SearchText.MOST_PARTS);
		assertThat(SearchText.of("x".repeat(10_000)).clauses()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "honourable,honorable", "Neighbours,neighbors", "favourite,favorite", "labouring,laboring",
			"harbour,harbor", "armoury,armory", "organisations,organizations", "analysed,analyzed", "defences,defenses",
			"licence,license", "practise,practice", "pretence,pretense", "centred,centered", "centring,centering",
			"theatres,theaters", "programmes,programs", "catalogued,cataloged", "dialogue,dialog", "judgement,judgment",
			"travelled,traveled" })
	void readsBritishAndAmericanSpellingsAlike(String british, String american) {
		assertThat(Analysis.terms(british)).singleElement()
			.extracting(Analysis.Token::term)
			.isEqualTo(Analysis.terms(american).getFirst().term());
	}

	@ParameterizedTest
	@CsvSource({ "four,for", "hour,hor", "enter,entre", "organise,organ", "letter,lettre" })
	void tellsOtherWordsApart(String one, String other) {
		assertThat(Analysis.terms(one).getFirst().term()).isNotEqualTo(Analysis.terms(other).getFirst().term());
	}

	@Test
	void marksWordsAsTheyAreWritten() {
		assertThat(marked("Honor, honour, a citizen’s prize", "honour citizen")).containsExactly("Honor", "honour",
				"citizen’s");
	}

	@Test
	void marksWordsInAnyForm() {
		assertThat(marked("The hives of his bees", "hive bee*")).containsExactly("hives", "bees");
	}

	@Test
	void marksPhrasesAndHangul() {
		assertThat(marked("a red bee and a red, blue bee", "\"red bee\"")).containsExactly("red bee");
		assertThat(marked("김정은 위원장과 김정숙", "김정은")).containsExactly("김정은");
		assertThat(marked("김정은", "정")).containsExactly("정");
	}

	private static List<String> marked(String text, String query) {
		return Marking.of(text, SearchText.of(query).wanted())
			.whole()
			.stream()
			.filter(Marking.Piece::isMarked)
			.map(Marking.Piece::text)
			.toList();
	}

}
