package org.lettersarchive.letter;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.source.SourceId;

/**
 * A {@link PublishedRevision} without its text.
 */
public record RevisionSummary(int number, UUID transcription, SourceId witness, String language, TextKind kind,
		int revision, @Nullable Integer restores, Instant publishedAt, String transcribedBy, String reviewedBy,
		String note, String textHash, String hash, String previousHash, boolean current, @Nullable Instant withdrawnAt,
		@Nullable String withdrawalReason, List<Integer> passages) {

	public RevisionSummary {
		passages = List.copyOf(passages);
	}

	// As the query for it hands them over.
	RevisionSummary(int number, UUID transcription, String witness, String language, TextKind kind, int revision,
			@Nullable Integer restores, Instant publishedAt, String transcribedBy, String reviewedBy, String note,
			String textHash, String hash, String previousHash, boolean current, @Nullable Instant withdrawnAt,
			@Nullable String withdrawalReason, int[] passages) {
		this(number, transcription, new SourceId(witness), language, kind, revision, restores, publishedAt,
				transcribedBy, reviewedBy, note, textHash, hash, previousHash, current, withdrawnAt, withdrawalReason,
				Arrays.stream(passages).boxed().toList());
	}

	public boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

}
