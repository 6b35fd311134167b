package org.lettersarchive.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a passage in all that was published of its text.
 *
 * @param number the number by which it is known
 * @param revisions all that was published of the text, the latest first
 * @param events what happened to the passage, in the order of time
 */
public record PassageHistory(int number, List<RevisionSummary> revisions, List<PassageEvent> events) {

	public PassageHistory {
		revisions = List.copyOf(revisions);
		events = List.copyOf(events);
	}

	/**
	 * The history of a passage, if there ever was one of this number.
	 * @param published all that was published of the letter, the latest first
	 * @param descents where words of this passage came from and went
	 */
	public static Optional<PassageHistory> of(int number, List<RevisionSummary> published,
			List<PassageDescent> descents) {
		return published.stream()
			.filter((revision) -> revision.passages().contains(number))
			.findFirst()
			.map((found) -> published.stream()
				.filter((revision) -> revision.transcription().equals(found.transcription()))
				.toList())
			.map((revisions) -> new PassageHistory(number, revisions, events(number, revisions, descents)));
	}

	/**
	 * The revision that shows the passage as it is read now, or as it was last published;
	 * nothing if all that had it was withdrawn.
	 */
	public Optional<RevisionSummary> shown() {
		return this.revisions.stream()
			.filter((revision) -> revision.passages().contains(this.number) && !revision.isWithdrawn())
			.findFirst();
	}

	/**
	 * The last revision that had the passage, withdrawn or not.
	 */
	public RevisionSummary last() {
		return this.revisions.stream()
			.filter((revision) -> revision.passages().contains(this.number))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Whether it stands in the text as it is read now.
	 */
	public boolean isCurrent() {
		return shown().filter(RevisionSummary::current).isPresent();
	}

	private static List<PassageEvent> events(int number, List<RevisionSummary> revisions,
			List<PassageDescent> descents) {
		List<PassageEvent> events = new ArrayList<>();
		List<Integer> before = List.of();
		for (RevisionSummary revision : revisions.reversed()) {
			List<PassageDescent> step = descents.stream()
				.filter((descent) -> descent.publication() == revision.number())
				.toList();
			List<Integer> from = step.stream()
				.filter((descent) -> descent.newer() == number)
				.map(PassageDescent::older)
				.toList();
			List<Integer> to = step.stream()
				.filter((descent) -> descent.older() == number)
				.map(PassageDescent::newer)
				.toList();
			List<Integer> after = revision.passages();
			boolean was = before.contains(number);
			boolean is = after.contains(number);
			if (was && is) {
				if (!inOrder(before, after).contains(number)) {
					events.add(new PassageEvent(revision, PassageEvent.Kind.MOVED, List.of()));
				}
				if (!to.isEmpty()) {
					events.add(new PassageEvent(revision, PassageEvent.Kind.DIVIDED, to));
				}
				if (!from.isEmpty()) {
					events.add(new PassageEvent(revision, PassageEvent.Kind.ENLARGED, from));
				}
			}
			else if (was) {
				events.add(new PassageEvent(revision,
						to.isEmpty() ? PassageEvent.Kind.REMOVED : PassageEvent.Kind.JOINED, to));
			}
			else if (is) {
				events.add(new PassageEvent(revision, arrival(events, from), from));
			}
			before = after;
		}
		return events;
	}

	private static PassageEvent.Kind arrival(List<PassageEvent> events, List<Integer> from) {
		if (!events.isEmpty()) {
			return PassageEvent.Kind.RETURNED;
		}
		return from.isEmpty() ? PassageEvent.Kind.ADDED : PassageEvent.Kind.SEPARATED;
	}

	/**
	 * The passages of both texts that follow each other in both, as many as possible: the
	 * others were moved.
	 */
	private static Set<Integer> inOrder(List<Integer> before, List<Integer> after) {
		List<Integer> common = after.stream().filter(before::contains).toList();
		int[] places = common.stream().mapToInt(before::indexOf).toArray();
		// The longest rising sequence: of each length the one that ends lowest.
		int[] ends = new int[places.length];
		int[] previous = new int[places.length];
		int length = 0;
		for (int i = 0; i < places.length; i++) {
			int place = places[i];
			int found = Arrays.binarySearch(Arrays.stream(ends, 0, length).map((end) -> places[end]).toArray(), place);
			int at = -found - 1;
			previous[i] = (at > 0) ? ends[at - 1] : -1;
			ends[at] = i;
			length = Math.max(length, at + 1);
		}
		Set<Integer> kept = new HashSet<>();
		for (int i = (length > 0) ? ends[length - 1] : -1; i >= 0; i = previous[i]) {
			kept.add(common.get(i));
		}
		return kept;
	}

}
