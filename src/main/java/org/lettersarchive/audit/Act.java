package org.lettersarchive.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that was just done. It is published as an event within the transaction that
 * does it, so that act and entry stand or fall together; who did it and from where is
 * taken from the request.
 *
 * @param kind what was done
 * @param subject to what, if to anything
 * @param detail in a few words, for those who read the log
 * @param doer who did it, where the request does not know
 */
public record Act(ActKind kind, @Nullable Subject subject, @Nullable String detail, @Nullable Doer doer) {

	private static final int LONGEST_DETAIL = 500;

	public Act {
		detail = (detail != null && detail.length() > LONGEST_DETAIL) ? detail.substring(0, LONGEST_DETAIL - 1) + "…"
				: detail;
	}

	public static Act of(ActKind kind) {
		return new Act(kind, null, null, null);
	}

	public Act to(Subject subject) {
		return new Act(this.kind, subject, this.detail, this.doer);
	}

	public Act with(String detail) {
		return new Act(this.kind, this.subject, detail, this.doer);
	}

	public Act by(Doer doer) {
		return new Act(this.kind, this.subject, this.detail, doer);
	}

}
