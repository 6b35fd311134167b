package org.lettersarchive.transcription;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lettersarchive.chain.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryEntryTests {

	private static final UUID TOVE = UUID.fromString("00000000-0000-4000-8000-00000000000a");

	private static final UUID EDDA = UUID.fromString("00000000-0000-4000-8000-00000000000b");

	private final String example = section(Path.of("docs/data.md"), "### An example");

	private final List<String> blocks = found("(?s)```text\n(.*?)```", this.example);

	private final List<String> hashes = found("`([0-9a-f]{64})`", this.example);

	@Test
	void theExampleInTheDocumentationIsHashedAsItSays() {
		assertThat(this.blocks).hasSize(3);
		assertThat(this.blocks).map((block) -> Sha256.of(block).hex()).isEqualTo(this.hashes);
	}

	@Test
	void theExampleIsWhatTheArchiveWouldHash() {
		HistoryEntry submitted = entry(1, EntryKind.SUBMITTED, null, TOVE, "Tove Transcriber", "1850-03-01T12:00:00Z",
				"Première version", "");
		assertThat(submitted.form()).asString().isEqualTo(this.blocks.get(1));
		assertThat(submitted.hash()).isEqualTo(this.hashes.get(1));
		HistoryEntry published = entry(2, EntryKind.PUBLISHED, 1, EDDA, "Edda Editor", "1850-03-02T09:30:00.123456Z",
				"", submitted.hash());
		assertThat(published.form()).asString().isEqualTo(this.blocks.get(2));
		assertThat(published.hash()).isEqualTo(this.hashes.get(2));
	}

	private HistoryEntry entry(int number, EntryKind kind, @Nullable Integer publication, UUID editor, String name,
			String time, String note, String previous) {
		return new HistoryEntry(UUID.fromString("00000000-0000-4000-8000-000000001850"), 7, "made-up-gazette", "fr",
				number, kind, 1, null, publication, editor, name, List.of(TOVE), "Tove Transcriber",
				Instant.parse(time), note, Sha256.of(this.blocks.getFirst()).hex(), previous, "")
			.sealed();
	}

	private static String section(Path file, String heading) {
		try {
			String text = Files.readString(file);
			int start = text.indexOf(heading);
			return text.substring(start, text.indexOf("\n### ", start));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> found(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
	}

}
