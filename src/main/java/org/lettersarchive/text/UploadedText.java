package org.lettersarchive.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that was read from a file, with all that its editor should look at: remarks on
 * what was typed, or what could not be taken over from TEI.
 */
public record UploadedText(TextFormat format, LetterText text, List<Remark> remarks, List<TeiLoss> losses) {

	/** How many bytes a file can have. */
	public static final int LARGEST = 1_048_576;

	private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");

	public UploadedText {
		remarks = List.copyOf(remarks);
		losses = List.copyOf(losses);
	}

	/**
	 * Reads a file by the ending of its name.
	 * @throws UnreadableText if it is too large, of no known kind, or not what it says
	 */
	public static UploadedText read(byte[] bytes, String fileName) {
		TextFormat format = TextFormat.ofFileName(fileName)
			.orElseThrow(() -> new UnreadableText(UnreadableText.Reason.UNKNOWN_KIND, fileName));
		if (bytes.length > LARGEST) {
			throw new UnreadableText(UnreadableText.Reason.TOO_LARGE, String.valueOf(bytes.length));
		}
		String content = Encoding.decode(bytes);
		return switch (format) {
			case PLAIN -> plain(content);
			case MARKDOWN -> markdown(content);
			case TEI -> tei(content);
		};
	}

	private static UploadedText plain(String content) {
		Remarks remarks = new Remarks();
		List<Block> paragraphs = EMPTY_LINES.splitAsStream(Characters.clean(content, remarks))
			.filter((paragraph) -> !Characters.strip(paragraph).isEmpty())
			.<Block>map((paragraph) -> Passage.of(PassageKind.PARAGRAPH, new Text(paragraph)))
			.toList();
		return new UploadedText(TextFormat.PLAIN, new LetterText(paragraphs), remarks.inOrder(), List.of());
	}

	private static UploadedText markdown(String content) {
		if (content.length() > LetterText.LONGEST) {
			throw new UnreadableText(UnreadableText.Reason.TOO_LARGE, String.valueOf(content.length()));
		}
		ParsedText parsed = LetterText.parse(content);
		return new UploadedText(TextFormat.MARKDOWN, parsed.text(), parsed.remarks(), List.of());
	}

	private static UploadedText tei(String content) {
		TeiReading reading = TeiReader.read(content);
		return new UploadedText(TextFormat.TEI, reading.text(), List.of(), reading.losses());
	}

}
