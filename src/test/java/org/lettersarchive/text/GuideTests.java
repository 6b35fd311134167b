package org.lettersarchive.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GuideTests {

	private static final Path GUIDE = Path.of("docs", "transcribing.md");

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `(.+?)` \\| [^|]+ \\| `(.+?)` \\|$");

	private static final Pattern BLOCK = Pattern.compile("(?m)^```\\n((?:.*\\n)+?)```$");

	@Test
	void everyExampleOfTheGuideIsReadAsItSays() throws IOException {
		assertThat(examples()).hasSizeGreaterThan(20).allSatisfy((typed, tei) -> {
			ParsedText parsed = LetterText.parse(typed);
			assertThat(content(parsed.text())).as(typed).isIn(tei, "<p>" + tei + "</p>");
			assertThat(parsed.remarks()).as(typed).isEmpty();
		});
	}

	@Test
	void everyLongerExampleIsReadWithoutARemark() throws IOException {
		List<String> blocks = BLOCK.matcher(guide()).results().map((match) -> match.group(1)).toList();
		assertThat(blocks).hasSize(3)
			.allSatisfy((typed) -> assertThat(LetterText.parse(typed).remarks()).as(typed).isEmpty());
		assertThat(LetterText.parse(blocks.get(1)).text().blocks()).hasSize(5);
	}

	@Test
	void theGuideAndTheCheatSheetHaveTheSameExamples() throws IOException {
		String guide = guide().replace("\\|", "|");
		assertThat(Notation.all()).filteredOn((notation) -> notation != Notation.LINE)
			.allSatisfy((notation) -> assertThat(guide).contains(notation.typed(Locale.ENGLISH)));
	}

	@Test
	void theGuideNamesEveryWordThatAnnouncesAPassage() throws IOException {
		String guide = guide();
		assertThat(PassageKind.values()).filteredOn((kind) -> kind != PassageKind.PARAGRAPH)
			.allSatisfy((kind) -> assertThat(guide).contains("`@" + kind.keyword() + " "));
	}

	private static Map<String, String> examples() throws IOException {
		Map<String, String> examples = new TreeMap<>();
		// Within a table, a bar is typed after a backslash.
		ROW.matcher(guide().replace("\\|", "\uE000"))
			.results()
			.forEach((match) -> examples.put(match.group(1).replace('\uE000', '|'),
					match.group(2).replace('\uE000', '|')));
		return examples;
	}

	private static String content(LetterText text) {
		String xml = new TeiBody(text, "#editor").asXml();
		return xml.replaceFirst("^<body[^>]*>", "").replaceFirst("</body>$", "").replace("<p/>", "");
	}

	private static String guide() throws IOException {
		return Files.readString(GUIDE);
	}

}
