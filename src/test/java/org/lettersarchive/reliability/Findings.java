package org.lettersarchive.reliability;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * What was not as it has to be.
 */
final class Findings {

	enum Kind {

		/** What was acknowledged is not there. */
		LOST,
		/** What was published shows in one place and not in another. */
		HALF_PUBLISHED,
		/** A history does not verify. */
		BROKEN_LINK,
		/** An answer of 500, or another that nobody should get. */
		WRONG_ANSWER

	}

	private final Map<Kind, List<String>> all = new EnumMap<>(Kind.class);

	Findings() {
		for (Kind kind : Kind.values()) {
			this.all.put(kind, new CopyOnWriteArrayList<>());
		}
	}

	void add(Kind kind, String what, Object... about) {
		of(kind).add(what.formatted(about));
	}

	int count(Kind kind) {
		return of(kind).size();
	}

	private List<String> of(Kind kind) {
		return this.all.getOrDefault(kind, List.of());
	}

	boolean isEmpty() {
		return this.all.values().stream().allMatch(List::isEmpty);
	}

	@Override
	public String toString() {
		return this.all.entrySet()
			.stream()
			.flatMap((kind) -> kind.getValue().stream().map((finding) -> kind.getKey() + ": " + finding))
			.collect(Collectors.joining("\n"));
	}

}
