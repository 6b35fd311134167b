package org.lettersarchive.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.lettersarchive.corpus.Corpus;
import org.lettersarchive.corpus.LoadCorpus;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * Measures the packed archive, and writes the tables of {@code docs/performance.md}.
 */
public final class Benchmark {

	private static final int SHIPPED = 27;

	/** The index of more letters is built once, and not for each measurement. */
	private static final int LARGEST_BUILT = 100_000;

	private static final int PORT = 18249;

	private static final int IMPORTED = 20_000;

	private static final int ROUNDS = 3;

	private static final int SECONDS = 8;

	private static final int CONNECTIONS = 32;

	private static final List<String> NO_OPTIONS = List.of();

	private static final String EVERY_PAGE_ANEW = "--archive.pages.memory=0B";

	private final Path folder;

	private final Path jar;

	private final List<Integer> sizes;

	private final List<String> parts;

	private final Report report = new Report();

	private Benchmark(Path folder, Path jar, List<Integer> sizes, List<String> parts) {
		this.folder = folder;
		this.jar = jar;
		this.sizes = sizes;
		this.parts = parts;
	}

	/**
	 * Measures.
	 * @param arguments the numbers of letters, such as {@code 27,10000,100000}, and what
	 * is measured
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
		List<Integer> sizes = Arrays.stream(arguments[0].split(",")).map(Integer::valueOf).toList();
		Path folder = Files.createDirectories(Path.of("target/benchmark"));
		new Benchmark(folder, jar(), sizes, List.of(arguments[1].split(","))).run();
	}

	private static Path jar() throws IOException {
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("target"), "letters-archive-*.jar")) {
			return jars.iterator().next();
		}
	}

	private void run() throws IOException, InterruptedException, SQLException {
		for (int size : this.sizes) {
			if (size != SHIPPED && Files.notExists(data(size))) {
				LoadCorpus.main(new String[] { "--corpus.letters=" + size, "--archive.data-folder=" + data(size) });
			}
		}
		if (this.parts.contains("warm")) {
			warmPages();
		}
		if (this.parts.contains("search")) {
			searches();
		}
		if (this.parts.contains("cold")) {
			coldPages();
		}
		if (this.parts.contains("import")) {
			imports();
		}
		if (this.parts.contains("starts")) {
			starts();
		}
		this.report.write();
	}

	private Path data(int size) {
		return this.folder.resolve("letters-" + size);
	}

	private void warmPages() throws IOException, InterruptedException {
		try (Archive archive = Archive.start(NO_OPTIONS, this.jar, data(SHIPPED), PORT)) {
			List<WarmPage> pages = new ArrayList<>();
			for (String coding : List.of("identity", "br")) {
				pages.add(WarmPage.of("home", "/", coding, archive));
				pages.add(WarmPage.of("letter", "/letters/" + letters(archive).getFirst(), coding, archive));
			}
			try (Nginx nginx = Nginx.serve(pages, Files.createDirectories(this.folder.resolve("nginx")), PORT - 1)) {
				List<List<String>> rows = new ArrayList<>();
				for (WarmPage page : pages) {
					rows.add(warmPage(page, archive.address(page.path()), nginx.address(page.file())));
				}
				this.report.table("warm", List.of("page", "bytes", "archive, requests/s", "nginx, requests/s", "ratio",
						"archive, p99 in ms", "nginx, p99 in ms"), rows);
			}
		}
	}

	private static List<String> warmPage(WarmPage page, String archive, String nginx)
			throws IOException, InterruptedException {
		// The compiler of the JVM has to see some thousands first.
		Wrk.run(archive, page.coding(), CONNECTIONS, 2 * SECONDS);
		List<Wrk.Load> ours = new ArrayList<>();
		List<Wrk.Load> theirs = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			theirs.add(Wrk.run(nginx, page.coding(), CONNECTIONS, SECONDS));
			ours.add(Wrk.run(archive, page.coding(), CONNECTIONS, SECONDS));
		}
		double our = median(ours.stream().mapToDouble(Wrk.Load::rate));
		double their = median(theirs.stream().mapToDouble(Wrk.Load::rate));
		return List.of(page.name(), whole(page.body().length), whole(our), whole(their), "%.2f".formatted(our / their),
				"%.1f".formatted(median(ours.stream().mapToDouble(Wrk.Load::late))),
				"%.1f".formatted(median(theirs.stream().mapToDouble(Wrk.Load::late))));
	}

	private static double median(DoubleStream values) {
		double[] sorted = values.sorted().toArray();
		return sorted[sorted.length / 2];
	}

	private static String whole(double number) {
		return String.format(Locale.ROOT, "%,.0f", number);
	}

	private static List<String> letters(Archive archive) throws IOException, InterruptedException {
		HttpResponse<byte[]> page = archive.get("/letters?size=100");
		return Jsoup.parse(new String(page.body(), java.nio.charset.StandardCharsets.UTF_8))
			.select("ol.letters .what > a")
			.eachAttr("href")
			.stream()
			.map((href) -> href.substring(href.lastIndexOf('/') + 1))
			.toList();
	}

	private void coldPages() throws IOException, InterruptedException {
		Map<Integer, Map<String, Times>> times = new LinkedHashMap<>();
		List<List<String>> memory = new ArrayList<>();
		for (int size : this.sizes) {
			try (Archive archive = Archive.start(NO_OPTIONS, this.jar, data(size), PORT, EVERY_PAGE_ANEW)) {
				Searches.awaitIndex(archive);
				long atStart = archive.megabytes();
				ColdPages pages = (size == SHIPPED) ? ColdPages.shipped(letters(archive))
						: ColdPages.of(new Corpus(1, size));
				times.put(size, pages.measure(archive));
				memory.add(List.of(whole(size), Long.toString(atStart), Long.toString(archive.megabytes())));
			}
		}
		List<String> head = Stream
			.concat(Stream.of("page"), this.sizes.stream().map((size) -> whole(size) + " letters, p50 / p95 in ms"))
			.toList();
		List<List<String>> rows = times.values()
			.iterator()
			.next()
			.keySet()
			.stream()
			.map((kind) -> Stream
				.concat(Stream.of(kind), times.values().stream().map((ofSize) -> ofSize.get(kind).toString()))
				.toList())
			.toList();
		this.report.table("cold", head, rows);
		this.report.table("memory", List.of("letters", "MB after the start", "MB after all pages"), memory);
	}

	private void searches() throws IOException, InterruptedException, SQLException {
		List<List<String>> indexes = new ArrayList<>();
		List<List<String>> times = new ArrayList<>();
		for (int size : this.sizes) {
			if (size != SHIPPED) {
				boolean anew = size <= LARGEST_BUILT || Files.notExists(data(size).resolve("search"));
				if (anew) {
					FileSystemUtils.deleteRecursively(data(size).resolve("search"));
				}
				try (Archive archive = Archive.start(NO_OPTIONS, this.jar, data(size), PORT, EVERY_PAGE_ANEW)) {
					Searches.Measured measured = Searches.measure(archive, data(size), new Corpus(1, size));
					if (anew) {
						indexes.addAll(measured.indexes(whole(size)));
					}
					times.addAll(measured.searches(whole(size)));
				}
			}
		}
		this.report.table("indexes", List.of("letters", "whose", "letters/s", "MB"), indexes);
		this.report.table("searches", List.of("letters", "searches", "archive, p50 / p95 in ms",
				"PostgreSQL, p50 / p95 in ms", "times faster at p50", "times faster at p95"), times);
	}

	private void imports() throws IOException, InterruptedException {
		Path data = this.folder.resolve("import");
		FileSystemUtils.deleteRecursively(data);
		try (Archive archive = Archive.start(List.of("-Xmx512m"), this.jar, data, PORT)) {
			List<Double> seconds = Importing.measure(archive, data.resolveSibling("import.log"), IMPORTED);
			this.report.table("import", List.of("letters", "checked, letters/s", "brought in, letters/s", "MB at most"),
					List.of(List.of(whole(IMPORTED), whole(IMPORTED / seconds.get(0)), whole(IMPORTED / seconds.get(1)),
							Long.toString(archive.mostMegabytes()))));
		}
	}

	private void starts() throws IOException, InterruptedException {
		Path extracted = this.folder.resolve("extracted");
		if (Files.notExists(extracted)) {
			java(List.of("-Djarmode=tools", "-jar", this.jar.toString(), "extract", "--destination",
					extracted.toString()));
		}
		Path application = extracted.resolve(this.jar.getFileName());
		Path cache = this.folder.resolve("letters-archive.aot");
		try (Archive archive = Archive.start(List.of("-XX:AOTCacheOutput=" + cache), application, data(SHIPPED),
				PORT)) {
			for (String letter : letters(archive)) {
				archive.get("/letters/" + letter);
			}
		}
		List<String> cached = List.of("-XX:AOTCache=" + cache);
		double jar = start(NO_OPTIONS, this.jar);
		List<List<String>> rows = new ArrayList<>();
		rows.add(row("the jar", jar, jar));
		rows.add(row("extracted", start(NO_OPTIONS, application), jar));
		rows.add(row("extracted, with an AOT cache", start(cached, application), jar));
		String external = "--spring.datasource.url=" + TestDatabase.fresh();
		rows.add(row("the jar, external database", start(NO_OPTIONS, this.jar, external), jar));
		rows.add(row("extracted, external database", start(NO_OPTIONS, application, external), jar));
		rows.add(row("extracted, with an AOT cache, external database", start(cached, application, external), jar));
		this.report.table("starts", List.of("start", "seconds to the first page", "ratio"), rows);
	}

	private static List<String> row(String start, double seconds, double jar) {
		return List.of(start, "%.1f".formatted(seconds), "%.2f".formatted(seconds / jar));
	}

	private double start(List<String> options, Path jar, String... settings) throws IOException, InterruptedException {
		Path data = (settings.length == 0) ? data(SHIPPED) : this.folder.resolve("external");
		List<Duration> starts = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			try (Archive archive = Archive.start(options, jar, data, PORT, settings)) {
				starts.add(archive.start());
			}
		}
		return median(starts.stream().mapToDouble((start) -> start.toMillis() / 1e3));
	}

	private static void java(List<String> arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
		command.addAll(arguments);
		int status = new ProcessBuilder(command).inheritIO().start().waitFor();
		if (status != 0) {
			throw new IllegalStateException(command.stream().collect(Collectors.joining(" ")));
		}
	}

}
