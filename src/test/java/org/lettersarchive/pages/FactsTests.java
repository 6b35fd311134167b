package org.lettersarchive.pages;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the public pages say of the 27 letters.
 */
@SiteTest
class FactsTests {

	private static final String UNPLACED = "The military activities of the US and South Korea threaten our safety";

	@Autowired
	Site site;

	@ParameterizedTest
	@CsvSource({ "'', 27", "status=established, 22", "status=provisional, 4", "status=not-located, 1",
			"status=established&sender=donald-trump, 13", "status=established&sender=kim-jong-un, 9",
			"sender=donald-trump, 15", "status=provisional&sender=donald-trump, 2", "sender=kim-jong-un, 10",
			"status=provisional&sender=kim-jong-un, 1", "sender=unknown, 2", "recipient=unknown, 2",
			"recipient=kim-jong-un, 15", "text=yes, 0", "text=no, 27", "topic=denuclearisation, 5",
			"from=2018&to=2018, 17", "from=2018-08&to=2018-08, 3", "sender=donald-trump&sender=kim-jong-un, 25",
			"status=provisional&status=not-located, 5", "from=2019-08-06, 0", "to=2018-03-31, 0" })
	void filtersFindAsManyLettersAsThereAre(String query, int letters) {
		SitePage page = this.site.get("/letters?size=100&" + query);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.texts("ol.letters > li")).hasSize(letters);
	}

	@Test
	void countsOfEachFilterAreThoseUnderTheOthers() {
		SitePage page = this.site.get("/letters?topic=denuclearisation&sender=kim-jong-un");
		assertThat(page.texts("details.facet").getFirst()).contains("Donald J. Trump 3", "Kim Jong Un 2");
		assertThat(page.texts("details.facet").get(1)).contains("Donald J. Trump 2").doesNotContain("Kim Jong Un");
	}

	@Test
	void aLetterDatedToARangeAppearsInEveryPeriodItMayBelongTo() {
		for (String period : List.of("2018/08", "2018/10", "2019/03", "2019/08")) {
			assertThat(this.site.get("/dates/" + period).text()).contains("Letter not located");
		}
		assertThat(this.site.get("/dates/2018/07").text()).doesNotContain("Letter not located");
		assertThat(this.site.get("/dates/2018/08/15").text()).contains("May have been written on this day",
				"Letter of mid-August 2018");
	}

	@Test
	void theQuotationWithoutALetterStandsOnNoLettersPage() {
		for (String path : this.site.get("/letters?size=100").links()) {
			if (path.matches("/letters/[^?]+")) {
				assertThat(this.site.get(path).body()).doesNotContain(UNPLACED);
			}
		}
		assertThat(this.site.get("/collections/trump-kim").text()).contains(UNPLACED);
	}

	@Test
	void aQuotedPassageNamesItsSourceAndTheCautionOnItsEnglish() {
		SitePage page = this.site.get("/letters/2018-08-02-trump-to-kim");
		assertThat(page.texts(".quotations figure")).hasSize(2)
			.allMatch((figure) -> figure.contains("newsnpr.org") && figure.contains("re-translation"));
		assertThat(page.document().select("blockquote[lang=en]")).hasSize(2);
	}

	@Test
	void anOpenLetterSaysWhatIsNotKnownAndWhatWouldSettleIt() {
		SitePage page = this.site.get("/letters/not-located");
		assertThat(page.texts(".doubt").getFirst()).contains("Who wrote it is not established",
				"To whom it was written is not established", "between 10 August 2018 and 5 August 2019",
				"would settle this", "The Trump Tapes");
		assertThat(page.texts(".facts").getFirst()).contains("[2018-08-10..2019-08-05]");
	}

	@Test
	void everyStatementOfALetterShowsItsSources() {
		SitePage page = this.site.get("/letters/2018-07-30-kim-to-trump");
		assertThat(page.document().select("details.attested summary .hidden").eachText()).contains("Date:", "Writer:",
				"Content:", "Delivery:", "Publication:", "Membership in the set:");
		assertThat(page.texts("td.stance.differs")).containsExactly("says otherwise");
	}

	@Test
	void aStatementWithoutASourceSaysSo() {
		for (String path : this.site.get("/letters?size=100").links()) {
			if (path.matches("/letters/[^?]+")) {
				SitePage letter = this.site.get(path);
				assertThat(letter.texts("details.attested, .unattested")).as(path).hasSizeGreaterThanOrEqualTo(6);
			}
		}
		assertThat(this.site.get("/letters/2018-12-24-trump-to-kim").text()).contains("no source recorded for this");
	}

	@Test
	void repliesAreShownOnBothLettersWithBasisAndCertainty() {
		assertThat(this.site.get("/letters/2018-12-28-trump-to-kim").texts(".reply").getFirst())
			.contains("Kim, 25 December 2018", "certain", "three days later");
		assertThat(this.site.get("/letters/2018-12-25-kim-to-trump").text()).contains("Answered by");
		assertThat(this.site.get("/letters/2018-07-06-kim-to-trump").texts(".reply")).hasSize(2)
			.allMatch((reply) -> reply.contains("disputed"));
	}

	@Test
	void theCollectionSetsWhatIsReportedAgainstWhatIsEstablished() {
		List<String> rows = this.site.get("/collections/trump-kim").texts("table.numbers tr");
		assertThat(rows).contains("Donald J. Trump 16 13 2 0", "Kim Jong Un 11 9 1 0", "Sender not established – 0 1 1",
				"All 27 22 4 1");
	}

	@Test
	void aSourceShowsTheLettersAndEventsThatRestOnIt() {
		SitePage page = this.site.get("/sources/yna-2020-chron");
		assertThat(page.texts("article.claimed")).hasSize(12);
		assertThat(this.site.get("/sources/kbs-en-2022").text()).contains("Hanmi Journal no. 10 publishes",
				"16 by Donald Trump and 11 by Kim Jong Un");
	}

	@Test
	void sourcesWithoutAPageOfTheirPublisherSaySo() {
		assertThat(this.site.get("/sources/woodward-rage").text()).contains("cited without link");
		assertThat(this.site.get("/sources/abc57-cnn-2019").text()).contains("republished copy");
	}

	@Test
	void rightsAreNamedByStatementAndInWords() {
		assertThat(this.site.get("/letters/2018-05-24-trump-to-kim").texts(".facts").getFirst())
			.contains("No copyright – United States", "http://rightsstatements.org/vocab/NoC-US/1.0/");
		assertThat(this.site.get("/letters/2018-04-01-kim-to-trump").texts(".facts").getFirst())
			.contains("http://rightsstatements.org/vocab/UND/1.0/");
	}

	@Test
	void lettersOfOneDayKeepTheOrderOfTheSources() {
		assertThat(this.site.get("/letters?to=2018-04-01").texts("ol.letters .what > a"))
			.containsExactly("Trump thanks Kim for the offer to meet", "Kim offers to work with Trump");
		assertThat(this.site.get("/letters?to=2018-04-01&sort=-date").texts("ol.letters .what > a"))
			.containsExactly("Kim offers to work with Trump", "Trump thanks Kim for the offer to meet");
	}

	@Test
	void aPeriodWithoutLettersPointsToTheNearestOnes() {
		SitePage empty = this.site.get("/dates/2018/02");
		assertThat(empty.text()).contains("no letter and no event in this month");
		assertThat(empty.document().select("nav.turn a[rel=next]").attr("href")).isEqualTo("/dates/2018/03");
		assertThat(this.site.get("/dates/1784/05").document().select("nav.turn a[rel=next]").attr("href"))
			.isEqualTo("/dates/2018/03");
	}

	@Test
	void theMonthShowsLettersAndEventsOnTheirDays() {
		SitePage page = this.site.get("/dates/2018/06");
		assertThat(page.texts("td.full")).anyMatch((day) -> day.contains("Singapore summit"))
			.anyMatch((day) -> day.contains("Trump reports his return from Singapore"));
		assertThat(this.site.get("/dates/2018/11").text()).contains("Events whose day is not established",
				"Meeting with Pompeo called off");
	}

}
