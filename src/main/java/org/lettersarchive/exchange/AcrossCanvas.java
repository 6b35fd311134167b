package org.lettersarchive.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is drawn, from the top down.
 */
final class AcrossCanvas {

	/** How many units the width has. */
	static final double WIDTH = 1000;

	private final List<Across.Line> lines = new ArrayList<>();

	private final List<Across.Label> labels = new ArrayList<>();

	private final List<Across.Landmark> landmarks = new ArrayList<>();

	private final List<Across.Note> notes = new ArrayList<>();

	private double bottom;

	/**
	 * Where the next part begins.
	 */
	double bottom() {
		return this.bottom;
	}

	void extendTo(double y) {
		this.bottom = y;
	}

	void draw(String kind, SvgPath path) {
		add(this.lines.size(), kind, path);
	}

	void drawBehind(String kind, SvgPath path) {
		add(0, kind, path);
	}

	private void add(int index, String kind, SvgPath path) {
		if (!path.isEmpty()) {
			this.lines.add(index, new Across.Line(kind, path.toString()));
		}
	}

	void write(String kind, double x, double y, String text) {
		this.labels.add(new Across.Label(kind, percent(x), SvgPath.number(y), text));
	}

	void name(ExchangeLandmark landmark, double x, double y) {
		this.landmarks
			.add(new Across.Landmark(landmark.id(), landmark.words(), percent(x), SvgPath.number(y), landmark.label()));
	}

	void note(String kind, double x, double y, String key) {
		this.notes.add(new Across.Note(kind, percent(x), SvgPath.number(y), key));
	}

	Across with(List<Across.EventMark> events, List<Across.Mark> marks) {
		return new Across((int) Math.ceil(this.bottom), List.copyOf(this.lines), List.copyOf(this.labels),
				List.copyOf(this.landmarks), List.copyOf(this.notes), events, marks);
	}

	/**
	 * Whole units only, so that a mark stands exactly on its stem.
	 */
	static double rounded(double at) {
		return Math.round(at);
	}

	static String percent(double units) {
		return SvgPath.number(rounded(units) / 10) + "%";
	}

}
