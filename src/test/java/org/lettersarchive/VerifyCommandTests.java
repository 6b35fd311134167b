package org.lettersarchive;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.boot.builder.SpringApplicationBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyCommandTests {

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@Test
	void isAskedForByName() {
		assertThat(VerifyCommand.isAskedFor(new String[] { "--archive.data-folder=x", "verify" })).isTrue();
		assertThat(VerifyCommand.isAskedFor(new String[] { "--archive.site.name=verify it" })).isFalse();
	}

	@Test
	void checksAnExternalDatabase() {
		assertThat(verify("--spring.datasource.url=" + TestDatabase.fresh())).isZero();
		assertThat(text()).contains("Checked 0 entries in the history of 0 transcriptions.",
				"Every link holds. Anchor: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	}

	@Test
	void saysSoWhereTheDatabaseIsOfAnotherRelease() {
		assertThat(verify("--spring.datasource.url=" + TestDatabase.blank())).isEqualTo(2);
		assertThat(text()).contains("Start the archive once");
	}

	@Test
	void saysSoWhereTheDatabaseDoesNotAnswer() {
		assertThat(verify("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/letters")).isEqualTo(2);
		assertThat(text()).contains("could not be checked");
	}

	@Test
	void checksTheEmbeddedDatabase(@TempDir Path folder) {
		String data = "--archive.data-folder=" + folder.resolve("data");
		new SpringApplicationBuilder(LettersArchive.class)
			.run(data, "--server.port=0", "--server.address=127.0.0.1", "--spring.datasource.url=")
			.close();
		assertThat(verify(data, "--spring.datasource.url=")).isZero();
		assertThat(text()).contains("Every link holds.");
	}

	private int verify(String... arguments) {
		return VerifyCommand.run(arguments, new PrintStream(this.printed, true, StandardCharsets.UTF_8));
	}

	private String text() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
