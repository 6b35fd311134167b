package org.lettersarchive.exchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lettersarchive.exchange.Stack.Spot;

/**
 * Finds the place of everything with time running to the right. Room is measured at the
 * narrowest width the drawing is shown at, so that nothing touches at any other.
 */
final class AcrossLayout {

	/** The stems of more letters than this are drawn faintly. */
	private static final int MANY = 40;

	private static final int MOST_ROWS = 8;

	private final ExchangeContent content;

	private final AcrossStyle style;

	private final Lanes lanes;

	private final TimeScale scale;

	private final Map<Long, Place> places = new LinkedHashMap<>();

	private final AcrossCanvas canvas = new AcrossCanvas();

	private AcrossLayout(ExchangeContent content, AcrossStyle style, Lanes lanes, TimeScale scale) {
		this.content = content;
		this.style = style;
		this.lanes = lanes;
		this.scale = scale;
	}

	static Across of(ExchangeContent content, AcrossStyle style, TimeScale anyScale) {
		Lanes lanes = Lanes.of(content.letters());
		double from = style.labelled() ? gutter(lanes, style) : style.units(12);
		TimeScale scale = anyScale.between(from, AcrossCanvas.WIDTH - style.units(style.labelled() ? 14 : 10));
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
		AcrossLandmarks landmarks = new AcrossLandmarks();
		AcrossScale foot = new AcrossScale(this.scale, this.content.wording(), this.style);
		landmarks.writeOn(this.canvas, this.content.landmarks(this.scale), this.scale, this.style);
		foot.drawOn(this.canvas, drawLanes());
		drawLoose();
		drawReplies();
		List<Across.EventMark> events = AcrossEvents.drawOn(this.canvas, this.content.events(this.scale), this.scale,
				this.style);
		landmarks.drawOn(this.canvas);
		foot.drawBelow(this.canvas);
		return this.canvas.with(events, marks());
	}

	/**
	 * Draws the letters, and answers where the axis is.
	 */
	private double drawLanes() {
		List<ExchangeLetter> letters = this.content.inOrder(this.scale)
			.stream()
			.filter((letter) -> !isOnItsOwn(letter))
			.toList();
		Packed nobody = Packed.of(ofLane(letters, Lanes.AXIS), 1, this.style, this.scale);
		Packed above = Packed.of(ofLane(letters, 0), this.style.levels(), this.style, this.scale);
		Packed below = Packed.of(ofLane(letters, 1), this.style.levels(), this.style, this.scale);
		double base = this.style.base() + (nobody.height() / 2) * nobody.step();
		double edge = this.style.step() / 2.0 + 2;
		double axis = this.canvas.bottom() + edge + base + Math.max(0, above.height() - 1) * above.step();
		if (above.height() == 0) {
			axis = this.canvas.bottom() + edge + (nobody.height() / 2) * nobody.step() + this.style.step() / 2.0;
		}
		this.canvas.draw("axis", new SvgPath().line(0, axis, AcrossCanvas.WIDTH, axis));
		put(nobody, axis, axis, 0);
		put(above, axis - base, axis, -above.step());
		put(below, axis + base, axis, below.step());
		drawLaneName(0, axis - base);
		drawLaneName(1, axis + base);
		double depth = (below.height() == 0) ? (nobody.height() / 2) * nobody.step() + this.style.step() / 2.0
				: base + (below.height() - 1) * below.step();
		this.canvas.extendTo(axis + depth + edge);
		for (int lane = 2; lane < 2 + this.lanes.further(); lane++) {
			drawFurtherLane(lane, ofLane(letters, lane));
		}
		return axis;
	}

	private List<ExchangeLetter> ofLane(List<ExchangeLetter> letters, int lane) {
		return letters.stream().filter((letter) -> this.lanes.of(letter) == lane).toList();
	}

	private void drawFurtherLane(int lane, List<ExchangeLetter> letters) {
		Packed packed = Packed.of(letters, this.style.levels(), this.style, this.scale);
		double baseline = this.canvas.bottom() + this.style.step() / 2.0
				+ Math.max(0, packed.height() - 1) * packed.step() + 10;
		this.canvas.draw("axis", new SvgPath().line(0, baseline, AcrossCanvas.WIDTH, baseline));
		put(packed, baseline, baseline, -packed.step());
		drawLaneName(lane, baseline - 9);
		this.canvas.extendTo(baseline + this.style.step() / 2.0 + 2);
	}

	private void drawLaneName(int lane, double middle) {
		if (this.style.labelled() && !this.lanes.name(lane).isEmpty()) {
			this.canvas.write("lane mark-" + this.lanes.mark(lane), 0, middle + 4.5, shortened(this.lanes.name(lane)));
		}
	}

	private static String shortened(String name) {
		String text = name;
		while (TextWidth.of(text) > 132) {
			text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
		}
		return text.equals(name) ? name : text.strip() + "…";
	}

	private void put(Packed packed, double first, double axis, double step) {
		Map<Integer, SvgPath> stems = new LinkedHashMap<>();
		packed.spots().forEach((letter, spot) -> {
			double height = (step != 0) ? first + spot.level() * step : axis + around(spot.level()) * packed.step();
			double at = AcrossCanvas.rounded(spot.at());
			int mark = letter.writer().map(ExchangeWriter::mark).orElse(0);
			this.places.put(letter.id(), new Place(letter, at, height, packed.target(), packed.step()));
			if (height != axis) {
				stems.computeIfAbsent(mark, (_) -> new SvgPath())
					.line(AcrossCanvas.rounded(this.scale.markOf(letter.days())), axis, at, height);
			}
			if (!letter.days().isOneDay()) {
				drawBar(letter, height, mark, spot.at() - this.scale.markOf(letter.days()));
			}
		});
		stems.forEach((mark, path) -> this.canvas
			.draw(((packed.spots().size() > MANY) ? "crowded stem mark-" : "stem mark-") + mark, path));
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
		this.canvas.draw("bar mark-" + mark, bar);
	}

	private void drawReplies() {
		SvgPath plain = new SvgPath();
		SvgPath doubtful = new SvgPath();
		for (ExchangeReply reply : this.content.replies()) {
			Place answer = this.places.get(reply.letter());
			Place answered = this.places.get(reply.answers());
			if (answer != null && answered != null) {
				(reply.doubtful() ? doubtful : plain).across(answered.x(), answered.y(), answer.x(), answer.y(),
						this.style.units(this.style.base() / 3.4));
			}
		}
		this.canvas.drawBehind("reply", plain);
		this.canvas.drawBehind("reply doubtful", doubtful);
	}

	/**
	 * Draws the letters that may belong to much of the time: each on a line of its own
	 * while there are few, and many as mere marks.
	 */
	private void drawLoose() {
		List<ExchangeLetter> letters = this.content.inOrder(this.scale).stream().filter(this::isOnItsOwn).toList();
		if (letters.isEmpty()) {
			return;
		}
		int step = this.style.step();
		Map<ExchangeLetter, Spot> rows = rows(letters, true);
		boolean spanned = rows.values().stream().allMatch((spot) -> spot.level() < MOST_ROWS);
		double first = this.canvas.bottom() + step / 2.0 + (this.style.labelled() ? 10 : 2);
		(spanned ? rows : rows(letters, false)).forEach((letter, spot) -> {
			double height = first + spot.level() * step;
			this.places.put(letter.id(), new Place(letter, AcrossCanvas.rounded(spot.at()), height, step, step));
			if (spanned) {
				drawSpan(letter, height, spot.level() == 0);
			}
			this.canvas.extendTo(Math.max(this.canvas.bottom(), height + step / 2.0 + 2));
		});
	}

	private Map<ExchangeLetter, Spot> rows(List<ExchangeLetter> letters, boolean spanned) {
		Stack stack = new Stack(this.style.units(this.style.step()), spanned ? Integer.MAX_VALUE : MOST_ROWS,
				this.scale.from(), this.scale.to());
		Map<ExchangeLetter, Spot> rows = new LinkedHashMap<>();
		for (ExchangeLetter letter : letters) {
			double at = this.scale.markOf(letter.days());
			rows.put(letter, stack.place(at, spanned ? this.scale.beginOf(letter.days()) : at,
					spanned ? this.scale.endOf(letter.days()) : at));
		}
		return rows;
	}

	private void drawSpan(ExchangeLetter letter, double height, boolean first) {
		double from = this.scale.beginOf(letter.days());
		int mark = letter.writer().map(ExchangeWriter::mark).orElse(0);
		this.canvas.draw("loose mark-" + mark,
				new SvgPath().line(from, height, this.scale.endOf(letter.days()), height));
		if (this.style.labelled() && first && !letter.isEstablished()) {
			this.canvas.note("note", from, height - 7, "status." + letter.status().code());
		}
	}

	private boolean isOnItsOwn(ExchangeLetter letter) {
		return ExchangeContent.isLoose(letter, this.scale);
	}

	private List<Across.Mark> marks() {
		return this.places.values()
			.stream()
			.sorted(Comparator.comparingDouble(Place::x).thenComparingLong((place) -> place.letter().id()))
			.map(Place::mark)
			.toList();
	}

}
