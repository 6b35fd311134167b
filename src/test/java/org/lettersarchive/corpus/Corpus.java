package org.lettersarchive.corpus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up archive of any size: the same seed gives the same letters, each of which can
 * be had by its number without the others. Its people, its centuries and nearly all of
 * its words never were.
 *
 * <p>
 * Few people write most of the letters, in exchanges: two of five letters answer one of
 * the twenty before. Three of ten letters have a text, one of twenty texts is Korean.
 * Beyond the published letters there is a hundredth of drafts and withdrawn ones.
 */
public final class Corpus {

	private static final LocalDate FIRST_DAY = LocalDate.of(1503, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(1797, 12, 31);

	private static final List<String> TOPICS = List.of("beekeeping", "salt tax", "night sky", "marriage", "harvest",
			"shipwreck", "bridge building", "lost luggage", "clockmaking", "weather", "chess", "orchards", "tides",
			"translations", "debts", "music", "gout", "mountain passes", "printing", "glass", "wolves", "tulips",
			"maps", "winter", "school", "frost fair", "lighthouses", "dictionaries", "paper", "comets");

	private static final List<String> COLLECTIONS = List.of("hive-papers", "lighthouse-letters", "orchard-bundle",
			"salt-office", "tide-book");

	private static final int SOURCES = 200;

	private static final int WINDOW = 20;

	private final long seed;

	private final int published;

	private final Words english;

	private final Words korean;

	/**
	 * A corpus.
	 * @param seed which of all corpora
	 * @param published how many of its letters are published
	 */
	public Corpus(long seed, int published) {
		this.seed = seed;
		this.published = published;
		this.english = Words.english(seed);
		this.korean = Words.korean(seed);
	}

	/**
	 * How many of its letters are published.
	 */
	public int published() {
		return this.published;
	}

	/**
	 * How many letters there are, with drafts and withdrawn ones.
	 */
	public int size() {
		return this.published + this.published / 100;
	}

	/**
	 * An English word by its rank; that of rank 0 is the most frequent. Below rank 100
	 * are words that English has, above are made-up ones.
	 */
	public String englishWord(int rank) {
		return this.english.word(rank);
	}

	/**
	 * A Korean word by its rank.
	 */
	public String koreanWord(int rank) {
		return this.korean.word(rank);
	}

	/**
	 * The ids of all correspondents, those who write most first.
	 */
	public List<String> correspondents() {
		return people().stream().map(MadeUpPerson::id).toList();
	}

	/**
	 * The ids of all topics, the most frequent first.
	 */
	public List<String> topics() {
		return TOPICS.stream().map(Corpus::id).toList();
	}

	/**
	 * The ids of all sources, those that say most first.
	 */
	public List<String> sources() {
		return IntStream.range(0, SOURCES).mapToObj(Corpus::source).toList();
	}

	/**
	 * The name of a letter in its address.
	 * @param number from 1 to {@link #size()}
	 */
	public String slug(long number) {
		return letter(number).slug();
	}

	List<MadeUpPerson> people() {
		return MadeUpPerson.everybody();
	}

	List<String> topicNames() {
		return TOPICS;
	}

	List<String> collections() {
		return COLLECTIONS;
	}

	Stream<MadeUpLetter> letters(long first, long last) {
		return IntStream.rangeClosed((int) first, (int) last).mapToObj(this::letter);
	}

	MadeUpLetter letter(long number) {
		Random random = random(number, 1);
		Pair pair = pair(number);
		MadeUpDate date = MadeUpDate.around(day(number), random);
		List<String> topics = topics(random);
		String title = pair.from().name() + " to " + pair.to().name() + " on " + topics.getFirst().replace('-', ' ');
		boolean bilingual = random.nextInt(5) == 0;
		String status = chance(random, 92, "established", 7, "provisional", "not-located");
		String slug = date.inSlug() + "-" + lower(pair.from().family()) + "-to-" + lower(pair.to().family()) + "-"
				+ Long.toString(number, Character.MAX_RADIX);
		String summary = this.english.sentences(120 + random.nextInt(400), random);
		String summaryKo = bilingual ? this.korean.sentences(60 + random.nextInt(150), random) : null;
		String delivery = (random.nextInt(4) == 0) ? this.english.sentences(60, random) : null;
		boolean differ = random.nextInt(20) == 0;
		return new MadeUpLetter(number, slug, COLLECTIONS.get(Zipf.rank(random.nextDouble(), COLLECTIONS.size())),
				state(number), status, date, title,
				bilingual ? pair.from().nameKo() + " – " + pair.to().nameKo() : null, summary, summaryKo, delivery,
				differ ? this.english.sentences(80, random) : null, chance(random, 60, "high", 30, "medium", "low"),
				status.equals("not-located") ? List.of() : senders(pair, random), List.of(pair.to().id()), topics,
				claims(pair, date, differ, random), pair.answers(), texts(pair, date, random));
	}

	private String state(long number) {
		if (number <= this.published) {
			return "published";
		}
		return (number % 2 == 0) ? "draft" : "withdrawn";
	}

	// The later, the more letters there are of a year.
	private LocalDate day(long number) {
		double part = StrictMath.sqrt((number - random(number, 2).nextDouble()) / size());
		return FIRST_DAY.plusDays((long) (part * ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY)));
	}

	private Pair pair(long number) {
		Random random = random(number, 3);
		if (number > 1 && random.nextInt(5) < 2) {
			long answered = Math.max(1, number - 1 - random.nextInt(WINDOW));
			Pair other = pair(answered);
			return new Pair(other.to(), other.from(),
					(answered <= this.published) ? OptionalLong.of(answered) : OptionalLong.empty());
		}
		int from = Zipf.rank(random.nextDouble(), people().size());
		int to = Zipf.rank(random.nextDouble(), people().size());
		return new Pair(people().get(from), people().get((to != from) ? to : (to + 1) % people().size()),
				OptionalLong.empty());
	}

	private List<String> senders(Pair pair, Random random) {
		MadeUpPerson second = people().get(random.nextInt(people().size()));
		boolean together = random.nextInt(25) == 0 && second != pair.from() && second != pair.to();
		return together ? List.of(pair.from().id(), second.id()) : List.of(pair.from().id());
	}

	private List<String> topics(Random random) {
		return random.doubles(1L + random.nextInt(3))
			.mapToObj((even) -> id(TOPICS.get(Zipf.rank(even, TOPICS.size()))))
			.distinct()
			.toList();
	}

	private List<MadeUpClaim> claims(Pair pair, MadeUpDate date, boolean differ, Random random) {
		List<MadeUpClaim> claims = new ArrayList<>();
		String source = source(random);
		if (!date.edtf().isEmpty()) {
			claims.add(new MadeUpClaim(source, "date", date.edtf(), "supports"));
		}
		claims.add(new MadeUpClaim(source, "sender", pair.from().id(), "supports"));
		if (random.nextInt(2) == 0) {
			claims.add(new MadeUpClaim(source(random), "content", this.english.sentences(40, random), "implies"));
		}
		if (differ) {
			claims.add(new MadeUpClaim(source(random), "delivery", this.english.sentences(30, random), "differs"));
		}
		return claims;
	}

	private List<MadeUpText> texts(Pair pair, MadeUpDate date, Random random) {
		if (random.nextInt(10) >= 3) {
			return List.of();
		}
		String source = source(random);
		boolean korean = random.nextInt(20) == 0;
		// Most are of a page or two, some of many.
		int length = (int) Math.clamp(1_500 * StrictMath.exp(0.8 * random.nextGaussian()), 200, 20_000);
		if (korean) {
			return List.of(new MadeUpText(source, "ko", "original", "@salutation " + pair.to().nameKo() + "에게,\n\n"
					+ this.korean.prose(length / 2, random) + "\n\n@signature " + pair.from().nameKo()));
		}
		String dateline = date.edtf().isEmpty() ? "" : "@dateline Nowhere, " + date.inSlug() + "\n\n";
		return List.of(new MadeUpText(source, "en", "original",
				dateline + "@salutation My dear " + pair.to().given() + ",\n\n" + this.english.prose(length, random)
						+ "\n\n@closer I remain your friend\n\n@signature " + pair.from().name()));
	}

	private static String source(Random random) {
		return source(Zipf.rank(random.nextDouble(), SOURCES));
	}

	private static String source(int rank) {
		return "made-up-book-" + (rank + 1);
	}

	private static String chance(Random random, int ofHundred, String first, int ofRest, String second, String third) {
		int chance = random.nextInt(100);
		return (chance < ofHundred) ? first : (chance < ofHundred + ofRest) ? second : third;
	}

	private static String id(String name) {
		return name.replace(' ', '-');
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private Random random(long number, int purpose) {
		return new Random((this.seed * 1_000_003 + number) * 31 + purpose);
	}

	/**
	 * Who writes to whom.
	 */
	private record Pair(MadeUpPerson from, MadeUpPerson to, OptionalLong answers) {
	}

}
