package org.lettersarchive.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lettersarchive.corpus.Corpus;

/**
 * An administrator who brings a table of letters in through the office.
 */
final class Importing {

	private static final Pattern LINK = Pattern.compile("(/admin/set-up/\\S+)");

	private static final String HEAD = "slug,collection,status,date,sender,recipient,title,summary,topics,confidence,rights,state\n";

	private static final String ROW = "made-up-%d,trump-kim,established,%04d-%02d-%02d,donald-trump,kim-jong-un,Made up %d,%s,denuclearisation,low,http://rightsstatements.org/vocab/UND/1.0/,published\n";

	private final Archive archive;

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private Importing(Archive archive) {
		this.archive = archive;
	}

	/**
	 * Imports.
	 * @param log of the archive, with the link by which it is set up
	 * @return the seconds that it took to check the table, and to bring it in
	 */
	static List<Double> measure(Archive archive, Path log, int letters) throws IOException, InterruptedException {
		Matcher link = LINK.matcher(Files.readString(log));
		if (!link.find()) {
			throw new IllegalStateException("No link to set up with in " + log);
		}
		Importing importing = new Importing(archive);
		importing.signIn(link.group(1));
		return importing.bringIn(table(letters));
	}

	private static String table(int letters) {
		Corpus words = new Corpus(1, letters);
		return IntStream.rangeClosed(1, letters)
			.mapToObj((number) -> ROW.formatted(number, 1600 + number % 190, 1 + number % 12, 1 + number % 28, number,
					IntStream.range(0, 30)
						.mapToObj((word) -> words.englishWord((number * 31 + word * word * 7) % 5_000))
						.collect(Collectors.joining(" "))))
			.collect(Collectors.joining("", HEAD, ""));
	}

	private void signIn(String link) throws IOException, InterruptedException {
		String password = UUID.randomUUID().toString();
		submit(link, "form.entry",
				Map.of("signInName", "measurer", "name", "Nobody", "password", password, "passwordAgain", password));
		submit("/admin/sign-in", "form:has([name=password])", Map.of("signInName", "measurer", "password", password));
	}

	private List<Double> bringIn(String table) throws IOException, InterruptedException {
		long begun = System.nanoTime();
		String job = upload(table);
		await(job);
		long checked = System.nanoTime();
		submit(job, "form[action$=confirmation]", Map.of());
		await(job);
		long done = System.nanoTime();
		if (page(job).select("form[action$=confirmation], #problems").isEmpty()) {
			return List.of((checked - begun) / 1e9, (done - checked) / 1e9);
		}
		throw new IllegalStateException(page(job).text());
	}

	private void await(String job) throws IOException, InterruptedException {
		while (!page(job).select("progress").isEmpty()) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
	}

	private String upload(String table) throws IOException, InterruptedException {
		String token = page("/admin/import").select("form[enctype] [name=_csrf]").val();
		String boundary = "a-boundary-of-a-benchmark";
		String body = "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"letters.csv\"\r\nContent-Type: text/csv\r\n\r\n%3$s\r\n--%1$s--\r\n"
			.formatted(boundary, token, table);
		return sent(request("/admin/import").header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(BodyPublishers.ofString(body)));
	}

	private void submit(String path, String form, Map<String, String> typed) throws IOException, InterruptedException {
		Element found = page(path).expectFirst(form);
		Map<String, String> fields = new HashMap<>(typed);
		found.select("input[type=hidden]").forEach((field) -> fields.put(field.attr("name"), field.val()));
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		sent(request(found.attr("action")).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)));
	}

	/**
	 * Sends a form.
	 * @return the path that it leads to
	 */
	private String sent(HttpRequest.Builder request) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.client.send(request.build(), BodyHandlers.ofString());
		if (answer.statusCode() / 100 != 3) {
			throw new IllegalStateException(answer.statusCode() + " " + Jsoup.parse(answer.body()).text());
		}
		return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow()).getPath();
	}

	private Document page(String path) throws IOException, InterruptedException {
		return Jsoup.parse(this.client.send(request(path).build(), BodyHandlers.ofString()).body());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.archive.address(path)));
	}

}
