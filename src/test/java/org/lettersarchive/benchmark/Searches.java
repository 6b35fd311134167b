package org.lettersarchive.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.corpus.Corpus;

/**
 * How long the searches of a mix take: as whole pages of the archive, which has its index
 * in Lucene, and as bare answers of the full text search of PostgreSQL.
 */
final class Searches {

	private static final Duration LONGEST_BUILD = Duration.ofHours(1);

	/** Of more letters one would wait too long. */
	private static final int MOST_FOR_POSTGRES = 100_000;

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
		double built = seconds(() -> awaitIndex(this.archive));
		Index ours = new Index(this.corpus.published() / built, bytes(this.folder.resolve("search")));
		for (SearchMix.Question question : this.questions) {
			this.archive.get(question.path());
			this.archive.get(question.answer());
		}
		double[] answers = times((question) -> ask(question.answer()));
		double[] pages = times((question) -> ask(question.path()));
		return new Measured(ours, common(answers), Times.of(answers), common(pages), Times.of(pages),
				(this.corpus.published() > MOST_FOR_POSTGRES) ? null : besideIt());
	}

	private Answered besideIt() throws IOException, InterruptedException, SQLException {
		try (FullTextOfPostgres postgres = FullTextOfPostgres.of(this.folder)) {
			double prepared = seconds(postgres::build);
			Index theirs = new Index(this.corpus.published() / prepared, postgres.bytes());
			for (SearchMix.Question question : this.questions) {
				postgres.ask(question);
			}
			double[] times = times(postgres::ask);
			return new Answered(theirs, common(times), Times.of(times));
		}
	}

	private double[] times(Asked asked) throws IOException, InterruptedException, SQLException {
		double[] times = new double[this.questions.size()];
		for (int number = 0; number < times.length; number++) {
			SearchMix.Question question = this.questions.get(number);
			times[number] = 1e3 * seconds(() -> asked.ask(question));
		}
		return times;
	}

	private Times common(double[] times) {
		return Times.of(IntStream.range(0, times.length)
			.filter((number) -> this.questions.get(number).isCommon())
			.mapToDouble((number) -> times[number])
			.toArray());
	}

	/**
	 * Waits until one can search.
	 */
	static void awaitIndex(Archive archive) throws IOException, InterruptedException {
		long late = System.nanoTime() + LONGEST_BUILD.toNanos();
		while (archive.get("/search?q=letter").statusCode() != 200) {
			if (System.nanoTime() > late) {
				throw new IllegalStateException("The index is not there");
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
	}

	private void ask(String path) throws IOException, InterruptedException {
		int status = this.archive.get(path).statusCode();
		if (status != 200) {
			throw new IllegalStateException(path + " answered " + status);
		}
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

	private interface Asked {

		void ask(SearchMix.Question question) throws IOException, InterruptedException, SQLException;

	}

	/**
	 * An index.
	 *
	 * @param rate how many letters came into it in a second
	 * @param bytes how large it is
	 */
	record Index(double rate, long bytes) {
	}

	/**
	 * What PostgreSQL answered.
	 */
	record Answered(Index index, Times common, Times all) {
	}

	/**
	 * What was measured.
	 *
	 * @param common how long the answers took to searches that find a good part of all
	 * letters
	 * @param all how long all answers took
	 * @param commonPages the same as whole pages
	 * @param pages all as whole pages
	 * @param beside the answers of PostgreSQL, where that was asked too
	 */
	record Measured(Index index, Times common, Times all, Times commonPages, Times pages, @Nullable Answered beside) {

		List<List<String>> indexes(String letters) {
			List<List<String>> rows = new ArrayList<>(List.of(row(letters, "archive", this.index)));
			if (this.beside != null) {
				rows.add(row(letters, "PostgreSQL", this.beside.index));
			}
			return rows;
		}

		private static List<String> row(String letters, String whose, Index index) {
			return List.of(letters, whose, "%,.0f".formatted(index.rate), "%,d".formatted(index.bytes >> 20));
		}

		List<List<String>> searches(String letters) {
			Answered theirs = this.beside;
			return List.of(row(letters, "common words", this.common, (theirs != null) ? theirs.common : null),
					row(letters, "common words, as pages", this.commonPages, (theirs != null) ? theirs.common : null),
					row(letters, "all", this.all, (theirs != null) ? theirs.all : null),
					row(letters, "all, as pages", this.pages, (theirs != null) ? theirs.all : null));
		}

		private static List<String> row(String letters, String which, Times ours, @Nullable Times theirs) {
			List<String> row = new ArrayList<>(List.of(letters, which, ours.toString()));
			row.addAll((theirs == null) ? List.of("", "", "") : List.of(theirs.toString(),
					"%.1f".formatted(theirs.half() / ours.half()), "%.1f".formatted(theirs.most() / ours.most())));
			return row;
		}

	}

}
