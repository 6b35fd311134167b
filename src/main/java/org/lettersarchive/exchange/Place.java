package org.lettersarchive.exchange;

/**
 * Where a letter is drawn.
 *
 * @param letter the letter
 * @param x how far to the right, in units of the canvas
 * @param y how far down, in CSS pixels
 * @param width the width of the area that answers to a pointer
 * @param height its height
 */
record Place(ExchangeLetter letter, double x, double y, int width, int height) {

	Across.Mark mark() {
		int mark = this.letter.writer().map(ExchangeWriter::mark).orElse(0);
		return new Across.Mark(this.letter.slug(), this.letter.title(), this.letter.date(), this.letter.doubts(),
				this.letter.kind(), AcrossCanvas.percent(this.x), SvgPath.number(this.y), MarkShape.of(mark),
				SvgPath.box(this.width, this.height), "");
	}

}
