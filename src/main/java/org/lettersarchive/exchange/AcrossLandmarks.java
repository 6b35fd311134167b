package org.lettersarchive.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the meetings that divide the exchange: a label at the head and a line down from
 * it.
 */
final class AcrossLandmarks {

	private static final int ROW = 18;

	private final List<Meeting> meetings = new ArrayList<>();

	void writeOn(AcrossCanvas canvas, List<ExchangeLandmark> landmarks, TimeScale scale, AcrossStyle style) {
		LabelRows rows = new LabelRows(style.units(6), AcrossCanvas.WIDTH);
		for (ExchangeLandmark landmark : landmarks) {
			double line = scale.markOf(landmark.days());
			Optional<LabelRows.Row> row = style.labelled()
					? rows.place(line, style.units(TextWidth.of(landmark.label()))) : Optional.empty();
			this.meetings.add(new Meeting(AcrossCanvas.rounded(line), landmark, row));
		}
		canvas.extendTo(rows.height() * ROW);
		for (Meeting meeting : this.meetings) {
			meeting.row().ifPresent((row) -> canvas.name(meeting.landmark(), row.middle(), base(meeting, rows)));
		}
		this.meetings.replaceAll((meeting) -> meeting.from(Math.max(0, base(meeting, rows) + 7)));
	}

	private static double base(Meeting meeting, LabelRows rows) {
		return (rows.height() - meeting.row().map(LabelRows.Row::row).orElse(0)) * ROW - 4;
	}

	void drawOn(AcrossCanvas canvas) {
		SvgPath path = new SvgPath();
		this.meetings.forEach((meeting) -> path.line(meeting.at(), meeting.top(), meeting.at(), canvas.bottom() + 4));
		canvas.drawBehind("landmark", path);
	}

	private record Meeting(double at, double top, ExchangeLandmark landmark, Optional<LabelRows.Row> row) {

		Meeting(double at, ExchangeLandmark landmark, Optional<LabelRows.Row> row) {
			this(at, 0, landmark, row);
		}

		Meeting from(double top) {
			return new Meeting(this.at, top, this.landmark, this.row);
		}

	}

}
