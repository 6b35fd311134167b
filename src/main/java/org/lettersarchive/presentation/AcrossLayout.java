package org.lettersarchive.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lettersarchive.presentation.Stack.Spot;
import org.lettersarchive.presentation.Ticks.Tick;

/**
 * Finds the place of everything with time running to the right. Room is measured at the
 * narrowest width the drawing is shown at, so that nothing touches at any other.
 */
final class AcrossLayout {

	private static final double WIDTH = 1000;

	private static final int LABEL_HEIGHT = 18;

	/** The stems of more letters than this are drawn faintly. */
	private static final int MANY = 40;

	private final ExchangeContent content;

	private final AcrossStyle style;

	private final Lanes lanes;

	private final TimeScale scale;

	private final Map<Long, Place> places = new LinkedHashMap<>();

	private final List<Across.Line> lines = new ArrayList<>();

	private final List<Across.Label> labels = new ArrayList<>();

	private final List<Across.Note> notes = new ArrayList<>();

	private final List<Across.EventMark> events = new ArrayList<>();

	private double y;

	private AcrossLayout(ExchangeContent content, AcrossStyle style, Lanes lanes, TimeScale scale) {
		this.content = content;
		this.style = style;
		this.lanes = lanes;
		this.scale = scale;
	}

	static Across of(ExchangeContent content, AcrossStyle style, TimeScale anyScale) {
		Lanes lanes = Lanes.of(content.letters());
		double from = style.labelled() ? gutter(lanes, style) : style.units(12);
		TimeScale scale = anyScale.between(from, WIDTH - style.units(style.labelled() ? 14 : 10));
		return new AcrossLayout(content, style, lanes, scale).draw();
	}

	private static double gutter(Lanes lanes, AcrossStyle style) {
		double widest = 0;
		for (int lane = 0; lane < Math.min(lanes.writers().size(), Lanes.MOST); lane++) {
			widest = Math.max(widest, TextWidth.of(lanes.name(lane)));
		}
		return style.units(Math.min(widest, 132) + 30);
	}

	private Across draw() {
		List<Meeting> meetings = drawLandmarkLabels();
		drawLanes();
		drawLoose();
		drawReplies();
		drawEvents();
		SvgPath path = new SvgPath();
		meetings.forEach((meeting) -> path.line(meeting.at(), meeting.top(), meeting.at(), this.y + 4));
		addUnlessEmpty(0, "landmark", path);
		drawScale();
		return new Across((int) Math.ceil(this.y), this.lines, this.labels, this.notes, this.events, marks());
	}

	private List<Meeting> drawLandmarkLabels() {
		List<ExchangeLandmark> landmarks = this.content.landmarks(this.scale);
		LabelRows rows = new LabelRows(this.style.units(6), WIDTH);
		List<Optional<LabelRows.Row>> placed = landmarks.stream().map((landmark) -> row(landmark, rows)).toList();
		this.y = rows.height() * LABEL_HEIGHT;
		List<Meeting> meetings = new ArrayList<>();
		for (int index = 0; index < landmarks.size(); index++) {
			Optional<LabelRows.Row> row = placed.get(index);
			double base = this.y - 4 - row.map(LabelRows.Row::row).orElse(0) * LABEL_HEIGHT;
			meetings.add(new Meeting(rounded(this.scale.markOf(landmarks.get(index).days())), Math.max(0, base + 7)));
			if (row.isPresent()) {
				this.labels.add(new Across.Label("landmark", percent(rounded(row.get().middle())), SvgPath.number(base),
						landmarks.get(index).label()));
			}
		}
		return meetings;
	}

	private Optional<LabelRows.Row> row(ExchangeLandmark landmark, LabelRows rows) {
		return this.style.labelled()
				? rows.place(this.scale.markOf(landmark.days()), this.style.units(TextWidth.of(landmark.label())))
				: Optional.empty();
	}

	private void drawLanes() {
		List<ExchangeLetter> letters = this.content.inOrder(this.scale)
			.stream()
			.filter((letter) -> !isOnItsOwn(letter))
			.toList();
		Packed nobody = pack(ofLane(letters, Lanes.AXIS), 1);
		Packed above = pack(ofLane(letters, 0), this.style.levels());
		Packed below = pack(ofLane(letters, 1), this.style.levels());
		double base = this.style.base() + (nobody.height() / 2) * nobody.step();
		double edge = this.style.step() / 2.0 + 2;
		double axis = this.y + edge + base + Math.max(0, above.height() - 1) * above.step();
		if (above.height() == 0) {
			axis = this.y + edge + (nobody.height() / 2) * nobody.step() + this.style.step() / 2.0;
		}
		this.lines.add(new Across.Line("axis", new SvgPath().line(0, axis, WIDTH, axis).toString()));
		put(nobody, axis, axis, 0);
		put(above, axis - base, axis, -above.step());
		put(below, axis + base, axis, below.step());
		drawLaneName(0, axis - base);
		drawLaneName(1, axis + base);
		double depth = (below.height() == 0) ? (nobody.height() / 2) * nobody.step() + this.style.step() / 2.0
				: base + (below.height() - 1) * below.step();
		this.y = axis + depth + edge;
		for (int lane = 2; lane < 2 + this.lanes.further(); lane++) {
			drawFurtherLane(lane, ofLane(letters, lane));
		}
		drawAxisTicks(axis);
	}

	private List<ExchangeLetter> ofLane(List<ExchangeLetter> letters, int lane) {
		return letters.stream().filter((letter) -> this.lanes.of(letter) == lane).toList();
	}

	private void drawFurtherLane(int lane, List<ExchangeLetter> letters) {
		Packed packed = pack(letters, this.style.levels());
		double baseline = this.y + this.style.step() / 2.0 + Math.max(0, packed.height() - 1) * packed.step() + 10;
		this.lines.add(new Across.Line("axis", new SvgPath().line(0, baseline, WIDTH, baseline).toString()));
		put(packed, baseline, baseline, -packed.step());
		drawLaneName(lane, baseline - 9);
		this.y = baseline + this.style.step() / 2.0 + 2;
	}

	private void drawLaneName(int lane, double middle) {
		if (this.style.labelled() && !this.lanes.name(lane).isEmpty()) {
			this.labels.add(new Across.Label("lane mark-" + this.lanes.mark(lane), "0", SvgPath.number(middle + 4.5),
					shortened(this.lanes.name(lane))));
		}
	}

	private static String shortened(String name) {
		String text = name;
		while (TextWidth.of(text) > 132) {
			text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
		}
		return text.equals(name) ? name : text.strip() + "…";
	}

	/**
	 * Packs with generous room, and with little where that is not enough.
	 */
	private Packed pack(List<ExchangeLetter> letters, int levels) {
		Packed roomy = pack(letters, levels, this.style.spacing(), this.style.step());
		return roomy.crowded() ? pack(letters, levels * 2 + 1, this.style.tightSpacing(), this.style.tightStep())
				: roomy;
	}

	private Packed pack(List<ExchangeLetter> letters, int levels, int spacing, int step) {
		Stack stack = new Stack(this.style.units(spacing), levels, this.scale.from(), this.scale.to());
		Map<ExchangeLetter, Spot> spots = new LinkedHashMap<>();
		for (ExchangeLetter letter : letters) {
			Days days = letter.days();
			spots.put(letter, stack.place(this.scale.markOf(days), this.scale.beginOf(days), this.scale.endOf(days)));
		}
		return new Packed(spots, stack.height(), stack.isCrowded(), spacing, step);
	}

	private void put(Packed packed, double first, double axis, double step) {
		Map<Integer, SvgPath> stems = new LinkedHashMap<>();
		packed.spots().forEach((letter, spot) -> {
			double height = (step != 0) ? first + spot.level() * step : axis + around(spot.level()) * packed.step();
			double at = rounded(spot.at());
			int mark = letter.writer().map(ExchangeWriter::mark).orElse(0);
			this.places.put(letter.id(), new Place(letter, at, height, packed.target(), packed.step()));
			if (height != axis) {
				stems.computeIfAbsent(mark, (_) -> new SvgPath())
					.line(rounded(this.scale.markOf(letter.days())), axis, at, height);
			}
			if (!letter.days().isOneDay()) {
				drawBar(letter, height, mark, spot.at() - this.scale.markOf(letter.days()));
			}
		});
		stems.forEach((mark, path) -> this.lines.add(new Across.Line(
				((packed.spots().size() > MANY) ? "crowded stem mark-" : "stem mark-") + mark, path.toString())));
	}

	/**
	 * Levels of the axis itself lie alternately below and above it.
	 */
	private static int around(int level) {
		return (level % 2 == 0) ? -level / 2 : (level + 1) / 2;
	}

	private void drawBar(ExchangeLetter letter, double height, int mark, double moved) {
		double from = this.scale.beginOf(letter.days()) + moved;
		double to = this.scale.endOf(letter.days()) + moved;
		SvgPath bar = new SvgPath().line(from, height, to, height);
		if (letter.days().first().isPresent()) {
			bar.line(from, height - 4, from, height + 4);
		}
		if (letter.days().last().isPresent()) {
			bar.line(to, height - 4, to, height + 4);
		}
		this.lines.add(new Across.Line("bar mark-" + mark, bar.toString()));
	}

	private void drawReplies() {
		SvgPath plain = new SvgPath();
		SvgPath doubtful = new SvgPath();
		for (ExchangeReply reply : this.content.replies()) {
			Place answer = this.places.get(reply.letter());
			Place answered = this.places.get(reply.answers());
			if (answer != null && answered != null) {
				(reply.doubtful() ? doubtful : plain).across(answered.x, answered.y, answer.x, answer.y,
						this.style.units(this.style.base() / 3.4));
			}
		}
		addUnlessEmpty(0, "reply", plain);
		addUnlessEmpty(0, "reply doubtful", doubtful);
	}

	private void addUnlessEmpty(int index, String kind, SvgPath path) {
		if (!path.toString().isEmpty()) {
			this.lines.add(index, new Across.Line(kind, path.toString()));
		}
	}

	/**
	 * Draws the letters that may belong to much of the time, each on a line of its own
	 * while there are few.
	 */
	private void drawLoose() {
		List<ExchangeLetter> letters = this.content.inOrder(this.scale).stream().filter(this::isOnItsOwn).toList();
		if (letters.isEmpty()) {
			return;
		}
		int step = this.style.step();
		Stack stack = new Stack(this.style.units(this.style.spacing()), Integer.MAX_VALUE, this.scale.from(),
				this.scale.to());
		double first = this.y + step / 2.0 + (this.style.labelled() ? 10 : 2);
		for (ExchangeLetter letter : letters) {
			Days days = letter.days();
			double at = this.scale.markOf(days);
			double from = this.scale.beginOf(days);
			double to = this.scale.endOf(days);
			Spot spot = stack.place(at, from, to);
			double height = first + spot.level() * step;
			int mark = letter.writer().map(ExchangeWriter::mark).orElse(0);
			this.places.put(letter.id(), new Place(letter, rounded(at), height, this.style.step(), this.style.step()));
			this.lines
				.add(new Across.Line("loose mark-" + mark, new SvgPath().line(from, height, to, height).toString()));
			if (this.style.labelled() && spot.level() == 0 && !letter.isEstablished()) {
				this.notes.add(new Across.Note("note", percent(rounded(from)), SvgPath.number(height - 7),
						"status." + letter.status()));
			}
		}
		this.y = first + (stack.height() - 1) * step + step / 2.0 + 2;
	}

	private boolean isOnItsOwn(ExchangeLetter letter) {
		return ExchangeContent.isLoose(letter, this.scale);
	}

	private void drawEvents() {
		List<ExchangeEvent> drawn = this.content.events(this.scale);
		if (drawn.isEmpty()) {
			return;
		}
		Stack stack = new Stack(this.style.units(16), 6, this.scale.from(), this.scale.to());
		SvgPath bars = new SvgPath();
		double first = this.y + 14;
		for (ExchangeEvent event : drawn) {
			double at = this.scale.markOf(event.days());
			double from = this.scale.beginOf(event.days());
			double to = this.scale.endOf(event.days());
			Spot spot = stack.place(at, from, to);
			double height = first + spot.level() * 16;
			if (!event.days().isOneDay()) {
				bars.line(from, height, to, height);
			}
			this.events.add(new Across.EventMark(event.id(), event.title(), event.date(), percent(rounded(spot.at())),
					SvgPath.number(height)));
		}
		addUnlessEmpty(this.lines.size(), "event", bars);
		this.notes.add(new Across.Note("lane event", "0", SvgPath.number(first + 4.5), "events"));
		this.y = first + (stack.height() - 1) * 16 + 12;
	}

	private Ticks ticks() {
		return new Ticks(this.scale, this.content.wording(), this.style.units(1));
	}

	private void drawAxisTicks(double axis) {
		SvgPath path = new SvgPath();
		ticks().all().forEach((tick) -> path.line(rounded(tick.at()), axis - 3, rounded(tick.at()), axis + 3));
		addUnlessEmpty(0, "axis", path);
	}

	private void drawScale() {
		List<Tick> ticks = ticks().all();
		double top = this.y + 4;
		double months = top + (this.style.labelled() ? 17 : 15);
		SvgPath path = new SvgPath();
		for (Tick tick : ticks) {
			double at = rounded(tick.at());
			path.line(at, top, at, top + 7);
			if (!tick.label().isEmpty()) {
				this.labels.add(new Across.Label("tick", percent(at), SvgPath.number(months), label(tick, ticks)));
			}
		}
		path.line(0, top, WIDTH, top);
		addUnlessEmpty(0, "scale", path);
		List<Tick> years = ticks().years(ticks);
		if (!this.style.labelled()) {
			this.y = months + 5;
			return;
		}
		for (Tick tick : years) {
			this.labels
				.add(new Across.Label("year", percent(rounded(tick.at())), SvgPath.number(months + 18), tick.label()));
		}
		this.y = months + (years.isEmpty() ? 5 : 23);
	}

	/**
	 * The label of a tick; where years have no row of their own, the year in place of its
	 * first month.
	 */
	private String label(Tick tick, List<Tick> ticks) {
		boolean first = tick.equals(ticks.getFirst()) && ticks.stream().noneMatch(Tick::startsYear);
		boolean replaced = tick.startsMonth() && (tick.startsYear() || first);
		return (!this.style.labelled() && replaced) ? this.content.wording().year(tick.day()) : tick.label();
	}

	private List<Across.Mark> marks() {
		return this.places.values()
			.stream()
			.sorted(Comparator.comparingDouble(Place::time).thenComparingLong((place) -> place.letter.id()))
			.map((place) -> {
				ExchangeLetter letter = place.letter;
				int mark = letter.writer().map(ExchangeWriter::mark).orElse(0);
				double half = place.width / 2.0;
				String target = "M-%1$sXH%1$sVYH-%1$sz".replace("%1$s", SvgPath.number(half))
					.replace("X", SvgPath.number(-place.height / 2.0))
					.replace("Y", SvgPath.number(place.height / 2.0));
				return new Across.Mark(letter.slug(), letter.title(), letter.date(), letter.status(),
						letter.isEstablished(), "mark-" + mark + (letter.isEstablished() ? "" : " open"),
						percent(place.x), SvgPath.number(place.y), MarkShape.of(mark), target, "");
			})
			.toList();
	}

	/**
	 * Whole units only, so that a mark stands exactly on its stem.
	 */
	private static double rounded(double at) {
		return Math.round(at);
	}

	static String percent(double units) {
		return SvgPath.number(units / 10) + "%";
	}

	/**
	 * The line of a landmark.
	 */
	private record Meeting(double at, double top) {
	}

	private record Packed(Map<ExchangeLetter, Spot> spots, int height, boolean crowded, int spacing, int step) {

		int target() {
			return Math.max(this.spacing, this.step);
		}

	}

	private record Place(ExchangeLetter letter, double x, double y, int width, int height) {

		double time() {
			return this.x;
		}

	}

}
