package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that was read from a file, with all that its editor should look at: remarks on
 * what was typed, or what could not be taken over from TEI.
 */
public record UploadedText(TextFormat format, LetterText text, List<Remark> remarks, List<TeiLoss> losses) {

	/** How many bytes a file can have. */
	public static final int LARGEST = 1_048_576;

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
		UploadedText uploaded = switch (format) {
			case PLAIN -> plain(content);
			case MARKDOWN -> markdown(content);
			case TEI -> tei(content);
		};
		// Its editor is going to type in the canonical form.
		refuseTooLong(uploaded.text().canonical());
		return uploaded;
	}

	private static void refuseTooLong(String content) {
		if (content.length() > LetterText.LONGEST) {
			throw new UnreadableText(UnreadableText.Reason.TOO_LARGE, String.valueOf(content.length()));
		}
	}

	private static UploadedText plain(String content) {
		Remarks remarks = new Remarks();
		List<Block> paragraphs = new ArrayList<>();
		StringBuilder paragraph = new StringBuilder();
		for (String line : Characters.clean(content, remarks).split("\n", -1)) {
			if (Characters.strip(line).isEmpty()) {
				end(paragraph, paragraphs);
			}
			else {
				paragraph.append(line).append('\n');
			}
		}
		end(paragraph, paragraphs);
		return new UploadedText(TextFormat.PLAIN, new LetterText(paragraphs), remarks.inOrder(), List.of());
	}

	private static void end(StringBuilder paragraph, List<Block> paragraphs) {
		if (!paragraph.isEmpty()) {
			paragraphs.add(Passage.of(PassageKind.PARAGRAPH, new Text(paragraph.toString())));
			paragraph.setLength(0);
		}
	}

	private static UploadedText markdown(String content) {
		refuseTooLong(content);
		ParsedText parsed = LetterText.parse(content);
		return new UploadedText(TextFormat.MARKDOWN, parsed.text(), parsed.remarks(), List.of());
	}

	private static UploadedText tei(String content) {
		TeiReading reading = TeiReader.read(content);
		return new UploadedText(TextFormat.TEI, reading.text(), List.of(), reading.losses());
	}

}
