package org.lettersarchive.identity;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path, with the quiet border that cameras need.
 *
 * @param size the width and height
 * @param path its dark squares, row by row
 */
public record QrPicture(int size, String path) {

	private static final int BORDER = 4;

	static QrPicture of(String text) {
		QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			int x = 0;
			while (x < code.size) {
				int length = darkFrom(code, x, y);
				if (length > 0) {
					path.append("M%s %sh%sv1h-%sz".formatted(x + BORDER, y + BORDER, length, length));
				}
				x += Math.max(1, length);
			}
		}
		return new QrPicture(code.size + 2 * BORDER, path.toString());
	}

	private static int darkFrom(QrCode code, int x, int y) {
		int length = 0;
		while (code.getModule(x + length, y)) {
			length++;
		}
		return length;
	}

	public String viewBox() {
		return "0 0 %s %s".formatted(this.size, this.size);
	}

	@Override
	public String toString() {
		return "a picture";
	}

}
