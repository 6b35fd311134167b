package org.lettersarchive.exchange;

import java.util.ArrayList;
import java.util.List;

import org.lettersarchive.exchange.Stack.Spot;

/**
 * The lane of public events, below the letters.
 */
final class AcrossEvents {

	private static final int ROOM = 16;

	private static final int LEVELS = 6;

	private AcrossEvents() {
	}

	/**
	 * Draws the events, each on a level where it touches no other, and answers their
	 * marks.
	 */
	static List<Across.EventMark> drawOn(AcrossCanvas canvas, List<ExchangeEvent> events, TimeScale scale,
			AcrossStyle style) {
		List<Across.EventMark> marks = new ArrayList<>();
		if (events.isEmpty()) {
			return marks;
		}
		Stack stack = new Stack(style.units(ROOM), LEVELS, scale.from(), scale.to());
		SvgPath bars = new SvgPath();
		double first = canvas.bottom() + 14;
		for (ExchangeEvent event : events) {
			double from = scale.beginOf(event.days());
			double to = scale.endOf(event.days());
			Spot spot = stack.place(scale.markOf(event.days()), from, to);
			double height = first + spot.level() * ROOM;
			if (!event.days().isOneDay()) {
				bars.line(from, height, to, height);
			}
			marks.add(new Across.EventMark(event.id(), event.title(), event.date(), AcrossCanvas.percent(spot.at()),
					SvgPath.number(height)));
		}
		canvas.draw("event", bars);
		canvas.note("lane event", 0, first + 4.5, "exchange.events");
		canvas.extendTo(first + (stack.height() - 1) * ROOM + 12);
		return marks;
	}

}
