package org.lettersarchive.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The remarks on one text, as many as somebody may want to read.
 */
final class Remarks {

	static final int MOST = 100;

	private final List<Remark> list = new ArrayList<>();

	void add(int line, RemarkCode code, String about) {
		if (this.list.size() < MOST) {
			this.list.add(new Remark(line, code, about));
		}
		else if (this.list.size() == MOST) {
			this.list.add(new Remark(line, RemarkCode.MORE, ""));
		}
	}

	List<Remark> inOrder() {
		return this.list.stream()
			.sorted(Comparator.comparing((Remark remark) -> remark.code() == RemarkCode.MORE)
				.thenComparing(Remark::line))
			.toList();
	}

}
