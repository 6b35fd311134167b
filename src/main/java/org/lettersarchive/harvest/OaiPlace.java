package org.lettersarchive.harvest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import org.lettersarchive.letter.ChangeQuery;

/**
 * A place in a list that a harvester takes page by page. As a token it holds all that is
 * needed to go on: nothing is kept on the server. The place is that of the last change
 * seen, so a letter that changes meanwhile comes later and is not passed over.
 *
 * @param prefix the format
 * @param set the set, or nothing
 * @param from not earlier
 * @param before earlier than this
 * @param after the last change that was seen
 * @param cursor how many were seen
 * @param total how many there were at the beginning; -1 at the beginning
 */
record OaiPlace(String prefix, String set, Optional<Instant> from, Optional<Instant> before,
		Optional<ChangeQuery.Place> after, long cursor, long total) {

	private static final String VERSION = "1";

	private static final int PARTS = 9;

	static OaiPlace ofToken(String token) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", -1);
			if (parts.length != PARTS || !parts[0].equals(VERSION)) {
				throw bad();
			}
			return new OaiPlace(OaiRequest.prefix(parts[1]), parts[2], moment(parts[3]), moment(parts[4]),
					Optional.of(new ChangeQuery.Place(Instant.parse(parts[5]), Long.parseLong(parts[6]))),
					Long.parseLong(parts[7]), Long.parseLong(parts[8]));
		}
		catch (IllegalArgumentException | DateTimeException _) {
			throw bad();
		}
	}

	private static Optional<Instant> moment(String written) {
		return written.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(written));
	}

	static OaiProblem bad() {
		return new OaiProblem("badResumptionToken", "This token was not given by this archive.");
	}

	OaiPlace after(Instant changedAt, long letter, int seen, long total) {
		return new OaiPlace(this.prefix, this.set, this.from, this.before,
				Optional.of(new ChangeQuery.Place(changedAt, letter)), this.cursor + seen, total);
	}

	String token() {
		ChangeQuery.Place last = this.after.orElseThrow();
		String place = String.join(" ", VERSION, this.prefix, this.set, this.from.map(Instant::toString).orElse(""),
				this.before.map(Instant::toString).orElse(""), last.changedAt().toString(),
				Long.toString(last.letter()), Long.toString(this.cursor), Long.toString(this.total));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
	}

}
