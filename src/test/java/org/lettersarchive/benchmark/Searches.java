package org.lettersarchive.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.lettersarchive.corpus.Corpus;

/**
 * How long the searches of a mix take: as whole pages of the archive, which has its index
 * in Lucene, and as bare answers of the full text search of PostgreSQL.
 */
final class Searches {

	private static final Duration LONGEST_BUILD = Duration.ofHours(1);

	private static final int WARM_UP = 60;

	private final Archive archive;

	private final Path folder;

	private final Corpus corpus;

	private final List<SearchMix.Question> questions;

	private Searches(Archive archive, Path folder, Corpus corpus) {
		this.archive = archive;
		this.folder = folder;
		this.corpus = corpus;
		this.questions = SearchMix.of(corpus);
	}

	/**
	 * Measures in an archive that has just begun to build its index.
	 */
	static Measured measure(Archive archive, Path folder, Corpus corpus)
			throws IOException, InterruptedException, SQLException {
		return new Searches(archive, folder, corpus).measure();
	}

	private Measured measure() throws IOException, InterruptedException, SQLException {
		double built = seconds(this::awaitIndex);
		Index ours = new Index(this.corpus.published() / built, bytes(this.folder.resolve("search")));
		try (FullTextOfPostgres postgres = FullTextOfPostgres.of(this.folder)) {
			double prepared = seconds(postgres::build);
			Index theirs = new Index(this.corpus.published() / prepared, postgres.bytes());
			for (SearchMix.Question question : this.questions.subList(0, WARM_UP)) {
				ask(question);
				postgres.ask(question);
			}
			double[] our = new double[this.questions.size()];
			double[] their = new double[this.questions.size()];
			for (int number = 0; number < our.length; number++) {
				SearchMix.Question question = this.questions.get(number);
				our[number] = 1e3 * seconds(() -> ask(question));
				their[number] = 1e3 * seconds(() -> postgres.ask(question));
			}
			return new Measured(ours, theirs, times(our, SearchMix.Question::isCommon),
					times(their, SearchMix.Question::isCommon), times(our, (_) -> true), times(their, (_) -> true));
		}
	}

	private void awaitIndex() throws IOException, InterruptedException {
		long late = System.nanoTime() + LONGEST_BUILD.toNanos();
		while (this.archive.get("/search?q=letter").statusCode() != 200) {
			if (System.nanoTime() > late) {
				throw new IllegalStateException("The index is not there");
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
	}

	private void ask(SearchMix.Question question) throws IOException, InterruptedException {
		int status = this.archive.get(question.path()).statusCode();
		if (status != 200) {
			throw new IllegalStateException(question.path() + " answered " + status);
		}
	}

	private Times times(double[] milliseconds, Predicate<SearchMix.Question> which) {
		List<Double> chosen = new ArrayList<>();
		for (int number = 0; number < milliseconds.length; number++) {
			if (which.test(this.questions.get(number))) {
				chosen.add(milliseconds[number]);
			}
		}
		return Times.of(chosen.stream().mapToDouble(Double::doubleValue).toArray());
	}

	private static double seconds(Work work) throws IOException, InterruptedException, SQLException {
		long begun = System.nanoTime();
		work.run();
		return (System.nanoTime() - begun) / 1e9;
	}

	private static long bytes(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
	}

	private interface Work {

		void run() throws IOException, InterruptedException, SQLException;

	}

	/**
	 * An index.
	 *
	 * @param rate how many letters came into it in a second
	 * @param bytes how large it is
	 */
	record Index(double rate, long bytes) {

		private List<String> row(String name, Index first) {
			return List.of(name, String.format(Locale.ROOT, "%,.0f", this.rate),
					String.format(Locale.ROOT, "%,d", this.bytes >> 20), "%.2f".formatted(this.rate / first.rate),
					"%.2f".formatted((double) this.bytes / first.bytes));
		}

	}

	/**
	 * What was measured.
	 */
	record Measured(Index ours, Index theirs, Times ourCommon, Times theirCommon, Times ourAll, Times theirAll) {

		List<List<String>> indexes(String size) {
			return List.of(this.ours.row(size + ", archive", this.theirs),
					this.theirs.row(size + ", PostgreSQL", this.theirs));
		}

		List<List<String>> times(String size) {
			return List.of(times(size + ", common words", this.ourCommon, this.theirCommon),
					times(size + ", all", this.ourAll, this.theirAll));
		}

		private static List<String> times(String name, Times ours, Times theirs) {
			return Arrays.asList(name, ours.toString(), theirs.toString(),
					"%.1f".formatted(theirs.half() / ours.half()), "%.1f".formatted(theirs.most() / ours.most()));
		}

	}

}
