package org.lettersarchive.harvest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples in {@code docs/data.md} that name an address are what the running archive
 * answers there, shortened.
 */
@SiteTest
class DocumentedExamplesTests {

	private static final Pattern FENCED = Pattern.compile("^```(\\w+) (/\\S*)\\n(.*?)^```$",
			Pattern.DOTALL | Pattern.MULTILINE);

	@Autowired
	Site site;

	static Stream<Example> examples() throws IOException {
		return FENCED.matcher(Files.readString(Path.of("docs/data.md")))
			.results()
			.map((found) -> new Example(found.group(1), found.group(2), found.group(3)));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleIsTrue(Example example) {
		SitePage page = this.site.send("GET", example.path(), "Accept", "*/*");
		assertThat(page.status()).isEqualTo(200);
		String answer = page.body().replace(this.site.address(""), "http://localhost:8080");
		if (example.language().equals("json")) {
			JsonMapper json = JsonMapper.shared();
			assertThat(isPartOf(json.readTree(example.text()), json.readTree(answer))).as(answer).isTrue();
		}
		else {
			assertThat(lines(answer)).containsSubsequence(lines(example.text()));
		}
	}

	@Test
	void thereIsAnExampleOfEachFormat() throws IOException {
		assertThat(examples().map(Example::path)).anyMatch((path) -> path.endsWith(".json"))
			.anyMatch((path) -> path.endsWith(".jsonld"))
			.anyMatch((path) -> path.endsWith(".csv"))
			.anyMatch((path) -> path.endsWith(".xml"))
			.anyMatch((path) -> path.endsWith(".md"))
			.anyMatch((path) -> path.endsWith(".txt"))
			.anyMatch((path) -> path.endsWith(".bib"))
			.anyMatch((path) -> path.endsWith(".ris"))
			.anyMatch((path) -> path.endsWith(".csl.json"))
			.anyMatch((path) -> path.endsWith(".atom"))
			.anyMatch((path) -> path.startsWith("/oai?"))
			.anyMatch((path) -> path.equals("/cmif.xml"));
	}

	/**
	 * Whether a shortened document has nothing that the whole one has not: of objects
	 * some properties, of lists some elements.
	 */
	private static boolean isPartOf(JsonNode part, JsonNode whole) {
		if (part.isObject()) {
			return part.properties()
				.stream()
				.allMatch((property) -> whole.has(property.getKey())
						&& isPartOf(property.getValue(), whole.get(property.getKey())));
		}
		if (part.isArray()) {
			return whole.isArray() && part.isEmpty() == whole.isEmpty() && part.valueStream()
				.allMatch((element) -> whole.valueStream().anyMatch((other) -> isPartOf(element, other)));
		}
		return part.equals(whole);
	}

	private static List<String> lines(String text) {
		return text.replace("><", ">\n<").lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	record Example(String language, String path, String text) {

		@Override
		public String toString() {
			return this.path;
		}

	}

}
