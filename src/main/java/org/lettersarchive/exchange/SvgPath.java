package org.lettersarchive.exchange;

import java.util.Locale;

/**
 * Writes the data of a path, briefly.
 */
final class SvgPath {

	private final StringBuilder data = new StringBuilder();

	static String number(double value) {
		String text = String.format(Locale.ROOT, "%.1f", value);
		String brief = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
		return "-0".equals(brief) ? "0" : brief;
	}

	/**
	 * A box around the origin.
	 */
	static String box(double width, double height) {
		String x = number(width / 2);
		String y = number(height / 2);
		return "M-" + x + "-" + y + "H" + x + "V" + y + "H-" + x + "z";
	}

	SvgPath line(double fromX, double fromY, double toX, double toY) {
		return add("M", fromX, fromY, "L", toX, toY);
	}

	/**
	 * The curve of a reply, from the letter that is answered to the one that answers.
	 * Near pairs get a bow, to the right on the way down and to the left on the way up,
	 * so that it does not hide behind the stems and an exchange goes round; distant ones
	 * get a wave.
	 * @param reach how far a bow reaches out
	 */
	SvgPath across(double fromX, double fromY, double toX, double toY, double reach) {
		double bow = (toY < fromY) ? -reach : reach;
		double distance = toX - fromX;
		double wave = Math.clamp(Math.abs(distance) / (3 * reach), 0, 1);
		double first = fromX + bow * (1 - wave) + wave * distance / 2;
		double second = toX + bow * (1 - wave) - wave * distance / 2;
		double lift = (Math.abs(toY - fromY) < 1) ? 26 : 0;
		return add("M", fromX, fromY, "C", first, fromY - lift, second, toY - lift, toX, toY);
	}

	/**
	 * The same where time runs down and the axis is at 0.
	 */
	SvgPath down(double fromX, double fromY, double toX, double toY) {
		return add("M", fromX, fromY, "C", 0.0, fromY, 0.0, toY, toX, toY);
	}

	private SvgPath add(Object... parts) {
		for (Object part : parts) {
			if (part instanceof Double value) {
				String number = number(value);
				boolean follows = !this.data.isEmpty() && !Character.isLetter(this.data.charAt(this.data.length() - 1));
				this.data.append((follows && !number.startsWith("-")) ? " " : "").append(number);
			}
			else {
				this.data.append(part);
			}
		}
		return this;
	}

	boolean isEmpty() {
		return this.data.isEmpty();
	}

	@Override
	public String toString() {
		return this.data.toString();
	}

}
