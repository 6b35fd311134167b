package org.lettersarchive.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.exchange.Ticks.Tick;

/**
 * Finds the place of everything with time running down: each letter has a row of its own
 * on its side of the axis, as near to its day as the others allow.
 */
final class DownLayout {

	private static final double PER_DAY = 1.8;

	private static final double LEAST_HEIGHT = 420;

	private static final double MOST_HEIGHT = 1000;

	private static final int ROW = 24;

	private static final int EVENT_ROW = 12;

	private static final int ARM = 36;

	private static final int HEAD = 40;

	/** So much that landmarks stay where they are while letters give way. */
	private static final double IMMOVABLE = 10_000;

	private final ExchangeContent content;

	private final Lanes lanes;

	private final TimeScale scale;

	private final Map<Long, Place> places = new LinkedHashMap<>();

	private final List<Across.Line> lines = new ArrayList<>();

	private final List<Across.Line> looseLines = new ArrayList<>();

	private DownLayout(ExchangeContent content, Lanes lanes, TimeScale scale) {
		this.content = content;
		this.lanes = lanes;
		this.scale = scale;
	}

	static Down of(ExchangeContent content, TimeScale anyScale) {
		Lanes lanes = Lanes.of(content.letters());
		long left = content.letters().stream().filter((letter) -> lanes.of(letter) == 0).count();
		long rows = Math.max(Math.max(left, content.letters().size() - left), content.events(anyScale).size() / 2);
		double height = Math.max(Math.clamp(anyScale.days() * PER_DAY, LEAST_HEIGHT, MOST_HEIGHT), rows * ROW * 1.15);
		return new DownLayout(content, lanes, anyScale.between(HEAD, HEAD + height)).draw();
	}

	private Down draw() {
		List<ExchangeLandmark> landmarks = this.content.landmarks(this.scale);
		List<Spread.Wish> meetings = landmarks.stream()
			.map((landmark) -> new Spread.Wish(this.scale.markOf(landmark.days()), 18, 1))
			.toList();
		double[] names = Spread.apart(meetings, HEAD);
		List<Spread.Wish> lines = meetings.stream().map((line) -> new Spread.Wish(line.at(), 2, IMMOVABLE)).toList();
		placeLetters(lines, Arrays.stream(names).mapToObj((name) -> new Spread.Wish(name - 9, 20, IMMOVABLE)).toList());
		drawReplies();
		List<Across.Landmark> labels = new ArrayList<>();
		for (int index = 0; index < names.length; index++) {
			ExchangeLandmark landmark = landmarks.get(index);
			labels.add(new Across.Landmark(landmark.id(), landmark.words(), this.looseLines.isEmpty() ? "0" : "-18",
					SvgPath.number(names[index] - 5), landmark.label()));
		}
		List<Across.EventMark> events = events();
		double height = bottom(events);
		this.lines.addFirst(new Across.Line("axis", new SvgPath().line(0, HEAD - 14, 0, height).toString()));
		List<Across.Line> scaleLines = new ArrayList<>();
		return new Down((int) Math.ceil(height), this.content.events().isEmpty() ? "50%" : "59%", scaleLines,
				scaleLabels(scaleLines), labels,
				meetings.stream().map((meeting) -> SvgPath.number(meeting.at())).toList(), events, this.lines,
				laneNames(), this.looseLines, marks());
	}

	private double bottom(List<Across.EventMark> events) {
		double marks = this.places.values().stream().mapToDouble(Place::y).max().orElse(0);
		double last = events.isEmpty() ? 0 : Double.parseDouble(events.getLast().y());
		return Math.max(Math.max(marks, last) + ROW, this.scale.to() + 6);
	}

	private List<Across.Label> laneNames() {
		List<Across.Label> names = new ArrayList<>();
		for (int lane = 0; lane < Math.min(2, this.lanes.writers().size()); lane++) {
			names.add(new Across.Label((lane == 0 ? "left" : "right") + " lane mark-" + this.lanes.mark(lane),
					SvgPath.number((lane == 0) ? -10 : 10), "14", this.lanes.name(lane)));
		}
		return names;
	}

	private void placeLetters(List<Spread.Wish> landmarks, List<Spread.Wish> labels) {
		List<ExchangeLetter> letters = this.content.inOrder(this.scale);
		List<ExchangeLetter> loose = letters.stream().filter(this::isLoose).toList();
		List<ExchangeLetter> placed = letters.stream().filter((letter) -> !isLoose(letter)).toList();
		place(placed.stream().filter((letter) -> this.lanes.of(letter) == Lanes.AXIS).toList(), 0, List.of());
		place(placed.stream().filter((letter) -> this.lanes.of(letter) == 0).toList(), -ARM, landmarks);
		place(placed.stream().filter((letter) -> this.lanes.of(letter) > 0).toList(), ARM, labels);
		placeLoose(loose);
	}

	private boolean isLoose(ExchangeLetter letter) {
		return ExchangeContent.isLoose(letter, this.scale);
	}

	private void place(List<ExchangeLetter> letters, int x, List<Spread.Wish> obstacles) {
		List<Wanted> wanted = new ArrayList<>();
		letters.forEach(
				(letter) -> wanted.add(new Wanted(letter, new Spread.Wish(this.scale.markOf(letter.days()), ROW, 1))));
		obstacles.forEach((obstacle) -> wanted.add(new Wanted(null, obstacle)));
		wanted.sort(Comparator.comparingDouble((each) -> each.wish().at()));
		double[] rows = Spread.apart(wanted.stream().map(Wanted::wish).toList(), HEAD);
		for (int index = 0; index < rows.length; index++) {
			ExchangeLetter letter = wanted.get(index).letter();
			if (letter != null) {
				put(letter, x, rows[index]);
			}
		}
	}

	private void put(ExchangeLetter letter, int x, double row) {
		this.places.put(letter.id(), new Place(letter, x, row, false));
		String mark = "mark-" + letter.writer().map(ExchangeWriter::mark).orElse(0);
		int side = Integer.signum(x);
		double at = this.scale.markOf(letter.days());
		if (x != 0) {
			this.lines.add(new Across.Line("stem " + mark, new SvgPath().line(0, at, x, row).toString()));
		}
		if (!letter.days().isOneDay()) {
			double bar = side * 5;
			this.lines.add(new Across.Line("bar " + mark,
					new SvgPath().line(bar, this.scale.beginOf(letter.days()), bar, this.scale.endOf(letter.days()))
						.toString()));
		}
	}

	private void placeLoose(List<ExchangeLetter> letters) {
		Stack stack = new Stack(ROW, 1, this.scale.from(), this.scale.to());
		for (ExchangeLetter letter : letters) {
			double at = stack
				.place(this.scale.markOf(letter.days()), this.scale.markOf(letter.days()),
						this.scale.markOf(letter.days()))
				.at();
			this.places.put(letter.id(), new Place(letter, -7, at, true));
			this.looseLines.add(new Across.Line("loose mark-" + letter.writer().map(ExchangeWriter::mark).orElse(0),
					new SvgPath().line(-7, this.scale.beginOf(letter.days()), -7, this.scale.endOf(letter.days()))
						.toString()));
		}
	}

	private void drawReplies() {
		for (ExchangeReply reply : this.content.replies()) {
			Place answer = this.places.get(reply.letter());
			Place answered = this.places.get(reply.answers());
			if (answer != null && answered != null && !answer.loose() && !answered.loose()) {
				String path = new SvgPath().down(answered.x(), answered.y(), answer.x(), answer.y()).toString();
				this.lines.addFirst(new Across.Line(reply.doubtful() ? "reply doubtful" : "reply", path));
			}
		}
	}

	private List<Across.EventMark> events() {
		List<ExchangeEvent> drawn = this.content.events(this.scale)
			.stream()
			.sorted(Comparator.comparingDouble((event) -> this.scale.markOf(event.days())))
			.toList();
		double[] rows = Spread.apart(
				drawn.stream().map((event) -> new Spread.Wish(this.scale.markOf(event.days()), EVENT_ROW, 1)).toList(),
				HEAD);
		List<Across.EventMark> marks = new ArrayList<>();
		for (int index = 0; index < rows.length; index++) {
			ExchangeEvent event = drawn.get(index);
			marks.add(new Across.EventMark(event.id(), event.title(), event.date(), "52", SvgPath.number(rows[index])));
		}
		return marks;
	}

	private List<Across.Label> scaleLabels(List<Across.Line> scaleLines) {
		Ticks ticks = new Ticks(this.scale, this.content.wording(), 0.75);
		List<Tick> all = ticks.all();
		SvgPath path = new SvgPath();
		List<Across.Label> labels = new ArrayList<>();
		for (Tick tick : all) {
			path.line(0, tick.at(), 8, tick.at());
			if (!tick.label().isEmpty()) {
				labels.add(new Across.Label("tick", "0", SvgPath.number(tick.at() + 15), tick.label()));
			}
		}
		scaleLines.add(new Across.Line("scale", path.toString()));
		for (Tick year : ticks.years(all)) {
			labels.add(new Across.Label("year", "0", SvgPath.number(year.at() - 5), year.label()));
		}
		return labels;
	}

	private List<Down.Mark> marks() {
		return this.places.values()
			.stream()
			.sorted(Comparator.comparingDouble((Place place) -> this.scale.markOf(place.letter().days()))
				.thenComparingLong((place) -> place.letter().id()))
			.map(this::mark)
			.toList();
	}

	private Down.Mark mark(Place place) {
		ExchangeLetter letter = place.letter();
		int mark = letter.writer().map(ExchangeWriter::mark).orElse(0);
		boolean sided = place.x() != 0 && !place.loose();
		String side = sided ? ((place.x() < 0) ? " left" : " right") : "";
		String target = !sided ? "M-12-12H12V12H-12z" : (place.x() < 0) ? "M-64-12H12V12H-64z" : "M-12-12H64V12H-12z";
		return new Down.Mark(place.loose(),
				new Across.Mark(letter.slug(), letter.title(), letter.date(), letter.doubts(), letter.kind() + side,
						SvgPath.number(place.x()), SvgPath.number(place.y()), MarkShape.of(mark), target,
						sided ? letter.shortDate() : ""));
	}

	private record Place(ExchangeLetter letter, double x, double y, boolean loose) {
	}

	/**
	 * A letter, or a landmark where there is none, and where it wants to stand.
	 */
	private record Wanted(@Nullable ExchangeLetter letter, Spread.Wish wish) {
	}

}
