package org.lettersarchive.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lettersarchive.exchange.Stack.Spot;

/**
 * The letters of one lane, packed so that none lies on another.
 *
 * @param spots where each letter lies
 * @param height how many levels they take
 * @param crowded whether the room was not enough
 * @param spacing the room of a mark along the axis, in CSS pixels
 * @param step the room between two levels, in CSS pixels
 */
record Packed(Map<ExchangeLetter, Spot> spots, int height, boolean crowded, int spacing, int step) {

	/**
	 * Packs with generous room, and with little where that is not enough.
	 */
	static Packed of(List<ExchangeLetter> letters, int levels, AcrossStyle style, TimeScale scale) {
		Packed roomy = of(letters, new Stack(style.units(style.spacing()), levels, scale.from(), scale.to()), scale,
				style.spacing(), style.step());
		return roomy.crowded()
				? of(letters, new Stack(style.units(style.tightSpacing()), levels * 2 + 1, scale.from(), scale.to()),
						scale, style.tightSpacing(), style.tightStep())
				: roomy;
	}

	private static Packed of(List<ExchangeLetter> letters, Stack stack, TimeScale scale, int spacing, int step) {
		Map<ExchangeLetter, Spot> spots = new LinkedHashMap<>();
		for (ExchangeLetter letter : letters) {
			Days days = letter.days();
			spots.put(letter, stack.place(scale.markOf(days), scale.beginOf(days), scale.endOf(days)));
		}
		return new Packed(spots, stack.height(), stack.isCrowded(), spacing, step);
	}

	/**
	 * The size of the area that answers to a pointer.
	 */
	int target() {
		return Math.max(this.spacing, this.step);
	}

}
