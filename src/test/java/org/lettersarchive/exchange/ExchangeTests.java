package org.lettersarchive.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.lettersarchive.letter.IdentificationStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lettersarchive.exchange.MadeUpLetters.DORMOUSE;
import static org.lettersarchive.exchange.MadeUpLetters.HATTER;
import static org.lettersarchive.exchange.MadeUpLetters.QUEEN;

class ExchangeTests {

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	@Test
	void drawsNothingWithoutLetters() {
		Exchange exchange = new MadeUpLetters().exchange();
		assertThat(exchange.isEmpty()).isTrue();
		assertThat(exchange.legend()).isEmpty();
	}

	@Test
	void drawsNothingWhereNoLetterHasADate() {
		assertThat(new MadeUpLetters().undated().exchange().isEmpty()).isTrue();
	}

	@Test
	void drawsOneLetter() {
		Exchange exchange = new MadeUpLetters().from(QUEEN, "1702-03-04").exchange();
		assertThat(across(exchange).marks()).extracting(Across.Mark::slug).containsExactly("letter-0");
		assertThat(exchange.down()).hasValueSatisfying((down) -> assertThat(down.marks()).hasSize(1));
		assertThat(exchange.span()).isEqualTo("March 1702");
	}

	@Test
	void putsTheLowestMarkAboveTheAxisAndTheNextBelow() {
		Across drawing = across(new MadeUpLetters().from(HATTER, "1702-03-01").from(QUEEN, "1702-05-01").exchange());
		double axis = axis(drawing);
		assertThat(y(drawing, "letter-1")).isLessThan(axis);
		assertThat(y(drawing, "letter-0")).isGreaterThan(axis);
	}

	@Test
	void givesAThirdWriterALaneBelow() {
		Across drawing = across(new MadeUpLetters().from(QUEEN, "1702-03-01")
			.from(HATTER, "1702-04-01")
			.from(DORMOUSE, "1702-05-01")
			.exchange());
		assertThat(y(drawing, "letter-2")).isGreaterThan(y(drawing, "letter-1"));
		assertThat(drawing.labels()).filteredOn((label) -> label.kind().startsWith("lane"))
			.extracting(Across.Label::text)
			.containsExactly("Queen", "Hatter", "Dormouse");
	}

	@Test
	void drawsEachOfMoreWritersThanThereAreLanes() {
		MadeUpLetters letters = new MadeUpLetters();
		for (int index = 0; index < 12; index++) {
			letters.from(new ExchangeWriter("oyster-" + index, "Oyster " + index, 0), "1703-01-01");
		}
		Across drawing = across(letters.exchange());
		assertThat(drawing.marks()).hasSize(12);
		assertThat(overlaps(drawing)).isEmpty();
	}

	@Test
	void setsALetterWithoutSenderOnTheAxis() {
		Across drawing = across(new MadeUpLetters().from(QUEEN, "1702-03-01")
			.from(HATTER, "1702-06-01")
			.fromNobody("1702-04-10", "1702-04-19", IdentificationStatus.PROVISIONAL)
			.exchange());
		assertThat(y(drawing, "letter-2")).isEqualTo(axis(drawing));
	}

	@Test
	void setsALetterOfAnyTimeOnALineOfItsOwn() {
		Across drawing = across(new MadeUpLetters().from(QUEEN, "1702-03-01")
			.from(HATTER, "1703-06-01")
			.fromNobody("1702-04-10", "1703-06-01", IdentificationStatus.NOT_LOCATED)
			.undated()
			.exchange());
		assertThat(y(drawing, "letter-2")).isGreaterThan(y(drawing, "letter-1"));
		assertThat(drawing.lines()).filteredOn((line) -> line.kind().startsWith("loose")).hasSize(2);
		assertThat(drawing.notes()).extracting(Across.Note::key).containsExactly("status.not-located");
	}

	@Test
	void staysLowWithManyLettersOfAnyTime() {
		MadeUpLetters letters = new MadeUpLetters().from(QUEEN, "1702-03-01").from(HATTER, "1703-06-01");
		for (int index = 0; index < 150; index++) {
			letters.undated();
		}
		Across drawing = across(letters.exchange());
		assertThat(drawing.marks()).hasSize(152);
		assertThat(drawing.height()).isLessThan(500);
		assertThat(overlaps(drawing)).isEmpty();
	}

	@Test
	void coversThePossibleDaysWithABar() {
		MadeUpLetters letters = new MadeUpLetters().from(QUEEN, "1702-01-01")
			.from(QUEEN, "1702-03-01", "1702-03-31")
			.from(HATTER, "1702-12-31");
		Across drawing = across(letters.exchange());
		double[] bar = drawing.lines()
			.stream()
			.filter((line) -> line.kind().startsWith("bar"))
			.flatMapToDouble((line) -> numbers(line.data()).stream().mapToDouble(Double::doubleValue))
			.limit(4)
			.toArray();
		double first = x(drawing, "letter-0");
		double day = (x(drawing, "letter-2") - first) / 364;
		assertThat(bar[0]).isLessThanOrEqualTo(first + 59 * day + 1);
		assertThat(bar[2]).isGreaterThanOrEqualTo(first + 89 * day - 1);
		assertThat(x(drawing, "letter-1")).isBetween(bar[0], bar[2]);
	}

	@Test
	void connectsALetterWithTheOneItAnswers() {
		Across drawing = across(
				new MadeUpLetters().from(QUEEN, "1702-03-01").from(HATTER, "1702-07-01").answering(0).exchange());
		List<Double> curve = drawing.lines()
			.stream()
			.filter((line) -> line.kind().equals("reply"))
			.map((line) -> numbers(line.data()))
			.findFirst()
			.orElseThrow();
		assertThat(curve.subList(0, 2)).containsExactly(x(drawing, "letter-0"), y(drawing, "letter-0"));
		assertThat(curve.subList(6, 8)).containsExactly(x(drawing, "letter-1"), y(drawing, "letter-1"));
	}

	@Test
	void staysCalmWhenALetterAnswersOneThatIsNotDrawn() {
		Exchange exchange = new MadeUpLetters().from(QUEEN, "1702-03-01").answering(99).exchange();
		assertThat(across(exchange).lines()).noneMatch((line) -> line.kind().startsWith("reply"));
	}

	@Test
	void keepsTheMarksOfTwoHundredLettersApart() {
		for (int days : new int[] { 60 * 365, 365, 3 }) {
			MadeUpLetters letters = MadeUpLetters.scattered(200, days, QUEEN, HATTER, DORMOUSE);
			assertThat(across(letters.exchange()).marks()).hasSize(200);
			assertThat(overlaps(across(letters.exchange()))).isEmpty();
			assertThat(letters.exchange().down().orElseThrow().marks()).hasSize(200);
		}
	}

	@Test
	void keepsTheRowsOfTheUprightDrawingApart() {
		Down drawing = MadeUpLetters.scattered(200, 2000, QUEEN, HATTER).exchange().down().orElseThrow();
		for (String x : List.of("-36", "36")) {
			List<Double> rows = drawing.marks()
				.stream()
				.map(Down.Mark::drawn)
				.filter((mark) -> mark.x().equals(x))
				.map((mark) -> Double.valueOf(mark.y()))
				.sorted()
				.toList();
			for (int index = 1; index < rows.size(); index++) {
				assertThat(rows.get(index) - rows.get(index - 1)).isGreaterThan(23.8);
			}
		}
	}

	@Test
	void keepsLabelsOfLandmarksApart() {
		MadeUpLetters letters = new MadeUpLetters().from(QUEEN, "1702-01-01").from(HATTER, "1703-12-31");
		Stream.of("1702-02-01", "1702-03-20", "1702-07-01", "1702-07-05", "1702-10-01", "1703-12-30")
			.forEach((day) -> letters.meeting(day, "Croquet ground"));
		List<Across.Landmark> labels = across(letters.exchange()).landmarks();
		assertThat(labels).hasSizeGreaterThan(3);
		double width = AcrossStyle.FULL.units(TextWidth.of("Croquet ground"));
		for (Across.Landmark label : labels) {
			assertThat(units(label.x())).isBetween(width / 2 - 1, 1001 - width / 2);
			assertThat(labels).filteredOn((other) -> other != label && other.y().equals(label.y()))
				.allMatch((other) -> Math.abs(units(other.x()) - units(label.x())) >= width);
		}
	}

	@Test
	void followsTheOrderOfTimeWithTheKeyboard() {
		List<Double> places = across(MadeUpLetters.scattered(50, 4000, QUEEN, HATTER).exchange()).marks()
			.stream()
			.map((mark) -> units(mark.x()))
			.toList();
		assertThat(places).isSorted();
	}

	@Test
	void drawsTheSameTwice() {
		assertThat(MadeUpLetters.scattered(80, 900, QUEEN, HATTER, DORMOUSE).exchange())
			.isEqualTo(MadeUpLetters.scattered(80, 900, QUEEN, HATTER, DORMOUSE).exchange());
	}

	@Test
	void leavesEventsOutsideTheLettersToTheTable() {
		Exchange exchange = new MadeUpLetters().from(QUEEN, "1702-03-01")
			.event("1702-03-05")
			.event("1799-01-01")
			.exchange();
		assertThat(across(exchange).events()).extracting(Across.EventMark::id).containsExactly("event-0");
		assertThat(exchange.eventsOutside()).isEqualTo(1);
	}

	@Test
	void namesNobodyWhereItIsSmall() {
		Exchange small = new MadeUpLetters().from(QUEEN, "1702-03-01")
			.from(HATTER, "1702-07-01")
			.meeting("1702-05-01", "Croquet ground")
			.small();
		assertThat(across(small).labels()).extracting(Across.Label::kind).containsOnly("tick");
		assertThat(across(small).height()).isLessThan(100);
		assertThat(small.down()).isEmpty();
	}

	@Test
	void writesNumbersBriefly() {
		Stream<Across.Line> lines = across(MadeUpLetters.scattered(60, 900, QUEEN, HATTER).exchange()).lines().stream();
		assertThat(lines).noneMatch((line) -> line.data().matches(".*\\.\\d\\d.*|.*\\.0[^1-9].*"));
	}

	private static Across across(Exchange exchange) {
		return exchange.across().orElseThrow();
	}

	private static double axis(Across drawing) {
		return drawing.lines()
			.stream()
			.filter((line) -> line.kind().equals("axis") && line.data().startsWith("M0 "))
			.map((line) -> numbers(line.data()).get(1))
			.findFirst()
			.orElseThrow();
	}

	private static Across.Mark mark(Across drawing, String slug) {
		return drawing.marks().stream().filter((mark) -> mark.slug().equals(slug)).findFirst().orElseThrow();
	}

	private static double x(Across drawing, String slug) {
		return units(mark(drawing, slug).x());
	}

	private static double y(Across drawing, String slug) {
		return Double.parseDouble(mark(drawing, slug).y());
	}

	private static double units(String percent) {
		return Math.round(Double.parseDouble(percent.replace("%", "")) * 10);
	}

	private static List<Double> numbers(String data) {
		return NUMBER.matcher(data).results().map((found) -> Double.valueOf(found.group())).toList();
	}

	/**
	 * Pairs of marks that touch at the least width.
	 */
	private static Set<String> overlaps(Across drawing) {
		Set<String> found = new HashSet<>();
		for (Across.Mark one : drawing.marks()) {
			for (Across.Mark other : drawing.marks()) {
				double apart = Math.abs(units(one.x()) - units(other.x())) / AcrossStyle.FULL.units(1);
				double above = Math.abs(Double.parseDouble(one.y()) - Double.parseDouble(other.y()));
				if (one != other && apart < 12 && above < 12) {
					found.add(one.slug() + " " + other.slug());
				}
			}
		}
		return found;
	}

}
