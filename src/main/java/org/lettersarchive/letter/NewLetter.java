package org.lettersarchive.letter;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

/**
 * All that the catalogue says of a letter that it does not have yet, but for claims,
 * replies and quotations.
 */
public record NewLetter(Slug slug, String collection, State state, IdentificationStatus status, DateOfWriting written,
		List<String> senders, List<String> recipients, LocalText title, LocalText summary, List<String> topics,
		@Nullable LocalText delivery, @Nullable LocalText publication, @Nullable LocalText disagreement,
		Confidence confidence, String rights, int sequence) {

	/**
	 * Whether the public sees it, and why not any more.
	 */
	public record State(String code, @Nullable LocalDate withdrawnOn, @Nullable LocalText reason) {
	}

	/**
	 * What one source says about one aspect of a letter.
	 */
	public record Claim(Slug letter, String source, Aspect aspect, LocalText value, Stance stance,
			@Nullable LocalText note) {
	}

	/**
	 * That a letter answers another.
	 */
	public record Reply(Slug letter, Slug answers, Certainty certainty, LocalText basis, List<String> sources) {
	}

	/**
	 * A passage that a source quotes; from no letter until somebody identifies it.
	 */
	public record Quoted(@Nullable Slug letter, String collection, String text, String language, String source,
			@Nullable LocalText note) {
	}

}
