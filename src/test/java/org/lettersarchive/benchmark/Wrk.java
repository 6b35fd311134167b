package org.lettersarchive.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * wrk, which asks for one page as fast as it can.
 */
final class Wrk {

	private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");

	private static final Pattern LATE = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");

	private static final Pattern ERRORS = Pattern.compile("Non-2xx|Socket errors");

	private Wrk() {
	}

	static Load run(String address, String coding, int connections, int seconds)
			throws IOException, InterruptedException {
		Process process = new ProcessBuilder("wrk", "-t2", "-c" + connections, "-d" + seconds + "s", "--latency", "-H",
				"Accept-Encoding: " + coding, address)
			.redirectErrorStream(true)
			.start();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		if (ERRORS.matcher(printed).find()) {
			throw new IllegalStateException(printed);
		}
		Matcher late = find(LATE, printed);
		double unit = switch (late.group(2)) {
			case "us" -> 0.001;
			case "ms" -> 1;
			default -> 1_000;
		};
		return new Load(Double.parseDouble(find(RATE, printed).group(1)), Double.parseDouble(late.group(1)) * unit);
	}

	private static Matcher find(Pattern pattern, String printed) {
		Matcher matcher = pattern.matcher(printed);
		if (!matcher.find()) {
			throw new IllegalStateException(printed);
		}
		return matcher;
	}

	/**
	 * What was measured.
	 *
	 * @param rate requests per second
	 * @param late what 99 of 100 were faster than, in milliseconds
	 */
	record Load(double rate, double late) {
	}

}
