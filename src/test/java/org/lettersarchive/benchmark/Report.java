package org.lettersarchive.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The tables of the page about performance, each between two marks.
 */
final class Report {

	private static final Path PAGE = Path.of("docs/performance.md");

	private final Map<String, String> tables = new LinkedHashMap<>();

	void table(String name, List<String> head, List<List<String>> rows) {
		String table = row(head) + row(head.stream().map((_) -> "---").toList())
				+ rows.stream().map(Report::row).collect(Collectors.joining());
		this.tables.put(name, table);
		System.out.println(name + "\n" + table);
	}

	private static String row(List<String> cells) {
		return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
	}

	void write() throws IOException {
		String page = Files.readString(PAGE);
		for (Map.Entry<String, String> table : this.tables.entrySet()) {
			String begin = "<!-- " + table.getKey() + " -->\n";
			String end = "<!-- end of " + table.getKey() + " -->";
			int from = page.indexOf(begin) + begin.length();
			page = page.substring(0, from) + "\n" + table.getValue() + "\n" + page.substring(page.indexOf(end, from));
		}
		Files.writeString(PAGE, page);
	}

}
