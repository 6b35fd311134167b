package org.lettersarchive.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which paragraph of a newer version of a text carries on which paragraph of the older
 * one, and where the words of those went that were divided, joined or moved. The same two
 * versions always give the same answer.
 *
 * @param predecessors for each paragraph of the newer version the place of the one that
 * it carries on, or nothing
 * @param shares which words went where, beyond that
 */
public record Succession(List<Optional<Integer>> predecessors, List<Share> shares) {

	/**
	 * The most pairs of changed paragraphs that are looked at. Beyond, only those that
	 * are the same word for word are found again.
	 */
	static final long MOST_PAIRS = 250_000;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final Comparator<Likeness> LIKEST_FIRST = Comparator.comparingInt(Likeness::common)
		.reversed()
		.thenComparingInt(Likeness::distance)
		.thenComparingInt(Likeness::older)
		.thenComparingInt(Likeness::newer);

	public Succession {
		predecessors = List.copyOf(predecessors);
		shares = List.copyOf(shares);
	}

	public static Succession of(List<String> older, List<String> newer) {
		return new Search(older, newer).succession();
	}

	/**
	 * A paragraph of the newer version that has at least half of its words from one of
	 * the older, or half of the words of that one, and does not carry it on.
	 *
	 * @param older a place in the older version
	 * @param newer a place in the newer version
	 */
	public record Share(int older, int newer) {
	}

	private record Likeness(int older, int newer, int common) {

		int distance() {
			return Math.abs(this.older - this.newer);
		}

	}

	/**
	 * The search for successors: first what is the same, then what is alike, then what
	 * stands alone in the place of another.
	 */
	private static final class Search {

		private static final int NONE = -1;

		private final List<String> older;

		private final List<String> newer;

		private final int[] successors;

		private final int[] predecessors;

		Search(List<String> older, List<String> newer) {
			this.older = older;
			this.newer = newer;
			this.successors = new int[older.size()];
			this.predecessors = new int[newer.size()];
			Arrays.fill(this.successors, NONE);
			Arrays.fill(this.predecessors, NONE);
		}

		Succession succession() {
			matchInOrder();
			matchElsewhere();
			List<Likeness> alike = alike();
			alike.forEach((pair) -> match(pair.older(), pair.newer()));
			matchInPlace();
			return new Succession(
					Arrays.stream(this.predecessors)
						.mapToObj((place) -> (place == NONE) ? Optional.<Integer>empty() : Optional.of(place))
						.toList(),
					alike.stream()
						.filter((pair) -> this.predecessors[pair.newer()] != pair.older())
						.map((pair) -> new Share(pair.older(), pair.newer()))
						.sorted(Comparator.comparingInt(Share::older).thenComparingInt(Share::newer))
						.toList());
		}

		private void match(int older, int newer) {
			if (this.successors[older] == NONE && this.predecessors[newer] == NONE) {
				this.successors[older] = newer;
				this.predecessors[newer] = older;
			}
		}

		private void matchInOrder() {
			int from = 0;
			int to = 0;
			for (Alignment.Block<String> block : Alignment.of(this.older, this.newer).blocks()) {
				for (int i = 0; block.equal() && i < block.older().size(); i++) {
					match(from + i, to + i);
				}
				from += block.older().size();
				to += block.newer().size();
			}
		}

		private void matchElsewhere() {
			Map<String, List<Integer>> places = new HashMap<>();
			for (int place : open(this.successors)) {
				places.computeIfAbsent(this.older.get(place), (_) -> new ArrayList<>()).add(place);
			}
			for (int place : open(this.predecessors)) {
				List<Integer> same = places.getOrDefault(this.newer.get(place), List.of());
				if (!same.isEmpty()) {
					match(same.removeFirst(), place);
				}
			}
		}

		/**
		 * Pairs of which one has at least half of its pairs of words from the other.
		 */
		private List<Likeness> alike() {
			List<Integer> from = open(this.successors);
			List<Integer> to = open(this.predecessors);
			if ((long) from.size() * to.size() > MOST_PAIRS) {
				return List.of();
			}
			Map<Integer, Set<String>> wanted = new LinkedHashMap<>();
			to.forEach((place) -> wanted.put(place, pairsOfWords(this.newer.get(place))));
			List<Likeness> alike = new ArrayList<>();
			for (int place : from) {
				Set<String> had = pairsOfWords(this.older.get(place));
				wanted.forEach((other, pairs) -> {
					int common = common(had, pairs);
					if (common > 1 && 2 * common >= Math.min(had.size(), pairs.size())) {
						alike.add(new Likeness(place, other, common));
					}
				});
			}
			alike.sort(LIKEST_FIRST);
			return alike;
		}

		/**
		 * A paragraph between two that were found, where there was one before, is taken
		 * for the same if a third of its words are.
		 */
		private void matchInPlace() {
			int before = NONE;
			for (int place = 0; place < this.older.size(); place++) {
				int start = before + 1;
				before = (this.successors[place] == NONE) ? before : this.successors[place];
				boolean alone = this.successors[place] == NONE && isTaken(this.successors, place - 1)
						&& isTaken(this.successors, place + 1);
				if (alone && start < this.newer.size() && this.predecessors[start] == NONE
						&& isTaken(this.predecessors, start + 1)) {
					Set<String> had = words(this.older.get(place));
					Set<String> has = words(this.newer.get(start));
					if (3 * common(had, has) >= Math.max(had.size(), has.size())) {
						match(place, start);
					}
				}
			}
		}

		private static boolean isTaken(int[] others, int place) {
			return place < 0 || place >= others.length || others[place] != NONE;
		}

		private static List<Integer> open(int[] others) {
			List<Integer> open = new ArrayList<>();
			for (int place = 0; place < others.length; place++) {
				if (others[place] == NONE) {
					open.add(place);
				}
			}
			return open;
		}

		private static int common(Set<String> some, Set<String> others) {
			Set<String> fewer = (some.size() < others.size()) ? some : others;
			Set<String> more = (fewer == some) ? others : some;
			return (int) fewer.stream().filter(more::contains).count();
		}

		private static Set<String> words(String paragraph) {
			return new HashSet<>(cut(paragraph));
		}

		private static Set<String> pairsOfWords(String paragraph) {
			List<String> words = cut(paragraph);
			Set<String> pairs = new HashSet<>();
			for (int i = 1; i < words.size(); i++) {
				pairs.add(words.get(i - 1) + " " + words.get(i));
			}
			return pairs;
		}

		private static List<String> cut(String paragraph) {
			return BETWEEN_WORDS.splitAsStream(paragraph).filter((word) -> !word.isEmpty()).toList();
		}

	}

}
