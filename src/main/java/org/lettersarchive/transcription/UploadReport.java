package org.lettersarchive.transcription;

import java.io.Serializable;
import java.util.List;

import org.lettersarchive.text.UploadedText;

/**
 * What became of a file, for the page after its upload.
 *
 * @param fileName the name of the file
 * @param losses what could not be taken over
 * @param remarks what its editor should look at
 */
record UploadReport(String fileName, List<Finding> losses, List<Finding> remarks) implements Serializable {

	/** So many of each kind are told. */
	private static final int TOLD = 50;

	static UploadReport of(String fileName, UploadedText read) {
		return new UploadReport(fileName, read.losses()
			.stream()
			.limit(TOLD)
			.map((loss) -> new Finding(loss.line(), loss.leftOut() ? "text.loss.left-out" : "text.loss", loss.name()))
			.toList(),
				read.remarks()
					.stream()
					.limit(TOLD)
					.map((remark) -> new Finding(remark.line(), remark.code().messageKey(), remark.about()))
					.toList());
	}

	/**
	 * Something that was found in a file.
	 *
	 * @param line in which line
	 * @param key the key of the message
	 * @param about what it is about
	 */
	record Finding(int line, String key, String about) implements Serializable {
	}

}
