package org.lettersarchive.benchmark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import org.lettersarchive.corpus.Corpus;

/**
 * How long pages take that are not kept, one after another.
 */
final class ColdPages {

	private static final int WARM_UP = 60;

	private static final int MEASURED = 60;

	private final Random random = new Random(7);

	private final Map<String, Supplier<String>> kinds = new LinkedHashMap<>();

	/**
	 * The pages of the letters that ship.
	 */
	static ColdPages shipped(List<String> letters) {
		ColdPages pages = new ColdPages();
		pages.add(() -> pages.any(letters), () -> pages.any(List.of("2018/06", "2018/07", "2019/01", "2019/06")),
				() -> pages.any(List.of("kim-jong-un", "donald-trump")), () -> "singapore-summit",
				() -> pages.any(List.of("yna-2020-chron", "hani-en-2022")), "2018-06", "2018-12");
		return pages;
	}

	/**
	 * The pages of made-up letters.
	 */
	static ColdPages of(Corpus corpus) {
		ColdPages pages = new ColdPages();
		pages.add(() -> corpus.slug(1 + pages.random.nextInt(corpus.published())),
				() -> "%d/%02d".formatted(1600 + pages.random.nextInt(190), 1 + pages.random.nextInt(12)),
				() -> pages.any(corpus.correspondents()), () -> pages.any(corpus.topics()),
				() -> pages.any(corpus.sources()), "1701-02", "1701-07");
		return pages;
	}

	private void add(Supplier<String> letter, Supplier<String> month, Supplier<String> person, Supplier<String> topic,
			Supplier<String> source, String from, String to) {
		this.kinds.put("home", () -> "/");
		this.kinds.put("letter", () -> "/letters/" + letter.get());
		this.kinds.put("letter as TEI", () -> "/letters/" + letter.get() + ".xml");
		this.kinds.put("letter as JSON", () -> "/letters/" + letter.get() + ".json");
		this.kinds.put("month", () -> "/dates/" + month.get());
		this.kinds.put("years", () -> "/dates");
		this.kinds.put("all letters", () -> "/letters");
		this.kinds.put("letters of a sender", () -> "/letters?sender=" + person.get());
		this.kinds.put("letters on a topic", () -> "/letters?topic=" + topic.get());
		this.kinds.put("letters of some months", () -> "/letters?from=" + from + "&to=" + to);
		this.kinds.put("letters with text", () -> "/letters?text=yes");
		this.kinds.put("correspondent", () -> "/correspondents/" + person.get());
		this.kinds.put("source", () -> "/sources/" + source.get());
		this.kinds.put("timeline", () -> "/timeline");
		this.kinds.put("feed", () -> "/feed.atom");
	}

	private String any(List<String> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	Map<String, Times> measure(Archive archive) throws IOException, InterruptedException {
		Map<String, Times> times = new LinkedHashMap<>();
		for (Map.Entry<String, Supplier<String>> kind : this.kinds.entrySet()) {
			time(archive, kind.getValue(), WARM_UP);
			times.put(kind.getKey(), time(archive, kind.getValue(), MEASURED));
		}
		return times;
	}

	private static Times time(Archive archive, Supplier<String> path, int times)
			throws IOException, InterruptedException {
		double[] taken = new double[times];
		for (int time = 0; time < times; time++) {
			String asked = path.get();
			long begun = System.nanoTime();
			int status = archive.get(asked).statusCode();
			taken[time] = (System.nanoTime() - begun) / 1e6;
			if (status != 200) {
				throw new IllegalStateException(asked + " answered " + status);
			}
		}
		return Times.of(taken);
	}

}
