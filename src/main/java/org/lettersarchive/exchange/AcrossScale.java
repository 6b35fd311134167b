package org.lettersarchive.exchange;

import java.util.List;

import org.lettersarchive.exchange.Ticks.Tick;

/**
 * Draws the ticks on the axis and the scale at the foot.
 */
final class AcrossScale {

	private final AcrossStyle style;

	private final Ticks.Wording wording;

	private final List<Tick> ticks;

	private final List<Tick> years;

	AcrossScale(TimeScale scale, Ticks.Wording wording, AcrossStyle style) {
		Ticks found = new Ticks(scale, wording, style.units(1));
		this.style = style;
		this.wording = wording;
		this.ticks = found.all();
		this.years = style.labelled() ? found.years(this.ticks) : List.of();
	}

	void drawOn(AcrossCanvas canvas, double axis) {
		SvgPath path = new SvgPath();
		this.ticks.forEach((tick) -> path.line(AcrossCanvas.rounded(tick.at()), axis - 3,
				AcrossCanvas.rounded(tick.at()), axis + 3));
		canvas.drawBehind("axis", path);
	}

	void drawBelow(AcrossCanvas canvas) {
		double top = canvas.bottom() + 4;
		double base = top + (this.style.labelled() ? 17 : 15);
		SvgPath path = new SvgPath();
		for (Tick tick : this.ticks) {
			path.line(AcrossCanvas.rounded(tick.at()), top, AcrossCanvas.rounded(tick.at()), top + 7);
			if (!tick.label().isEmpty()) {
				canvas.write("tick", tick.at(), base, label(tick));
			}
		}
		canvas.drawBehind("scale", path.line(0, top, AcrossCanvas.WIDTH, top));
		this.years.forEach((year) -> canvas.write("year", year.at(), base + 18, year.label()));
		canvas.extendTo(base + (this.years.isEmpty() ? 5 : 23));
	}

	/**
	 * The label of a tick; where years have no row of their own, the year in place of its
	 * first month.
	 */
	private String label(Tick tick) {
		boolean first = tick.equals(this.ticks.getFirst()) && this.ticks.stream().noneMatch(Tick::startsYear);
		boolean replaced = tick.startsMonth() && (tick.startsYear() || first);
		return (!this.style.labelled() && replaced) ? this.wording.year(tick.day()) : tick.label();
	}

}
