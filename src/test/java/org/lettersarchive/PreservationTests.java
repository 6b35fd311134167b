package org.lettersarchive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lettersarchive.preservation.PackageFiles;
import org.lettersarchive.preservation.PreservedArchive;
import org.lettersarchive.pagestore.OwnPublications;
import org.lettersarchive.testing.MadeUpLetters;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.TestDatabase;
import org.lettersarchive.transcription.PublishedTexts;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole archive goes into one file, and comes back from it.
 */
class PreservationTests extends PreservedArchive {

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@TempDir
	Path folder;

	@Test
	void theCommandsAreAskedForByName() {
		assertThat(PreservationCommands.isAskedFor(new String[] { "--archive.data-folder=x", "package", "a.zip" }))
			.isTrue();
		assertThat(PreservationCommands.isAskedFor(new String[] { "--archive.site.name=package" })).isFalse();
		assertThat(run("restore")).isEqualTo(PreservationCommands.NOT_POSSIBLE);
		assertThat(text()).contains("Say which file");
	}

	@Test
	void aDatabaseWithoutTablesIsNotPackedAndTheReasonIsSaid() {
		assertThat(run("package", this.folder.resolve("none.zip").toString(),
				"--spring.datasource.url=" + TestDatabase.blank()))
			.isEqualTo(PreservationCommands.NOT_POSSIBLE);
		assertThat(text()).contains("Start the archive once");
		assertThat(this.folder.resolve("none.zip")).doesNotExist();
	}

	@Test
	void theSameStateGivesTheSameBytes() throws IOException {
		Path again = this.folder.resolve("again.zip");
		this.packaging.pack(again, (_, _) -> true);
		assertThat(Files.mismatch(made(), again)).isEqualTo(-1);
		assertThat(this.folder).isDirectoryContaining("glob:**/again.zip");
		try (Stream<Path> left = Files.list(this.folder)) {
			assertThat(left).containsExactly(again);
		}
	}

	@Test
	void everyChecksumIsThatOfItsFile() throws IOException {
		PackageFiles files = PackageFiles.read(made());
		assertThat(files.text("bagit.txt")).isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
		Map<String, String> manifest = manifest(files, "manifest-sha256.txt");
		Map<String, String> tags = manifest(files, "tagmanifest-sha256.txt");
		files.all().forEach((name, content) -> {
			if (!name.equals("tagmanifest-sha256.txt")) {
				assertThat((name.startsWith("data/") ? manifest : tags).get(name)).as(name)
					.isEqualTo(PackageFiles.sha256(content));
			}
		});
		assertThat(manifest.size() + tags.size()).isEqualTo(files.all().size() - 1);
		long bytes = manifest.keySet().stream().mapToLong((name) -> files.content(name).length).sum();
		assertThat(files.text("bag-info.txt")).contains("Payload-Oxum: " + bytes + "." + manifest.size() + "\n");
	}

	private static Map<String, String> manifest(PackageFiles files, String name) {
		return files.text(name)
			.lines()
			.map((line) -> line.split("  ", 2))
			.collect(Collectors.toMap((line) -> line[1], (line) -> line[0]));
	}

	@Test
	void nothingIsInItThatIsNotPublic() throws IOException {
		assertThat(PackageFiles.read(made()).all()).hasSizeGreaterThan(100)
			.allSatisfy((name, content) -> assertThat(name + new String(content, StandardCharsets.UTF_8)).as(name)
				.doesNotContain(SECRET, "secret-draft", "For review.", "Min-ji Park’s", "sign_in_name", "{argon2}"));
	}

	@Test
	void everyLetterIsInItInEveryFormat() throws IOException {
		PackageFiles files = PackageFiles.read(made());
		List<String> slugs = this.database.sql("select slug from published_letter")
			.query((row, _) -> row.getString(1))
			.list();
		assertThat(slugs).hasSizeGreaterThan(30).contains("ada-about-bees");
		assertThat(files.all().keySet()).containsAll(slugs.stream()
			.flatMap((slug) -> Stream.of("data/json/letters/" + slug + ".json", "data/tei/" + slug + ".xml"))
			.toList());
		assertThat(files.text("data/csv/letters.csv").lines()).hasSize(slugs.size() + 1);
		assertThat(files.text("data/json/letters/ada-about-bees.json")).contains("Les abeilles");
		assertThat(files.text("data/json/correspondents.json")).contains("kim-jong-un", "ada-moth");
		assertThat(files.text("data/cmif/trump-kim-1.xml")).contains("correspDesc");
	}

	@Test
	void whatIsRestoredIsPackedAgainToTheSameBytes() throws IOException {
		String blank = TestDatabase.blank();
		assertThat(run("restore", made().toString(), "--spring.datasource.url=" + blank)).as(text()).isZero();
		Path again = this.folder.resolve("again.zip");
		assertThat(run("package", again.toString(), "--spring.datasource.url=" + blank)).as(text()).isZero();
		assertThat(payload(again)).isEqualTo(payload(made()));
		assertThat(Files.mismatch(made(), again)).isEqualTo(-1);
		assertThat(run("check", again.toString())).as(text()).isZero();
		assertThat(text()).contains("The package is sound");
		assertThat(VerifyCommand.run(new String[] { "verify", "--spring.datasource.url=" + blank }, out())).as(text())
			.isZero();
		assertThat(run("restore", made().toString(), "--spring.datasource.url=" + blank))
			.isEqualTo(PreservationCommands.NOT_POSSIBLE);
		assertThat(text()).contains("Somebody has worked on this archive");
	}

	private static Map<String, String> payload(Path zip) {
		Map<String, String> payload = new TreeMap<>();
		PackageFiles.read(zip).all().forEach((name, content) -> payload.put(name, PackageFiles.sha256(content)));
		return payload;
	}

	@Test
	void aRestoredArchiveIsReadAndWorkedOnLikeTheFirst() throws IOException {
		String database = TestDatabase.fresh();
		assertThat(run("restore", made().toString(), "--spring.datasource.url=" + database)).as(text()).isZero();
		try (var context = new SpringApplicationBuilder(LettersArchive.class, Site.class, OwnPublications.class).run(
				"--spring.datasource.url=" + database, "--server.port=0", "--server.address=127.0.0.1",
				"--archive.search.folder=" + this.folder.resolve("search"))) {
			Site restored = context.getBean(Site.class);
			for (String page : List.of("/letters/ada-about-bees", "/letters/ada-about-bees/revisions",
					"/letters/ada-about-bees/revisions/1", "/letters/bo-falls-silent/revisions/1",
					"/letters/bo-once/revisions", "/letters/ada-withdraws", "/letters/ada-on-bees", "/letters/bo-twice",
					"/letters/bo-at-first", "/correspondents/bo-finch-the-younger", "/topics/made-up-wasps",
					"/letters/2018-08-02-trump-to-kim", "/letters/ada-about-bees.xml", "/ko/letters",
					"/sources/made-up-gazette")) {
				assertThat(restored.get(page).status()).as(page).isEqualTo(this.site.get(page).status());
				assertThat(restored.get(page).text().replaceAll(":\\d{4,5}/", "/")).as(page)
					.isEqualTo(this.site.get(page).text().replaceAll(":\\d{4,5}/", "/"));
			}
			assertThat(harvested(restored)).contains("status=\"deleted\"").isEqualTo(harvested(this.site));
			JdbcClient jdbc = context.getBean(JdbcClient.class);
			new MadeUpLetters(jdbc).letter("dot-comes-later").from("ada-moth").dated("1790-01-01").store();
			long letter = jdbc.sql("select id from letter where slug = 'bo-falls-silent'").query(Long.class).single();
			assertThat(new PublishedTexts(context).original(letter, "made-up-gazette", "la")
				.publish("Carissime, vale.", "")).isEqualTo(3);
			assertThat(restored.get("/letters/bo-falls-silent").text()).contains("Carissime, vale.");
		}
		assertThat(VerifyCommand.run(new String[] { "verify", "--spring.datasource.url=" + database }, out()))
			.as(text())
			.isZero();
	}

	/**
	 * What harvesters are told of a letter that was public and is a draft again.
	 */
	private String harvested(Site site) {
		long letter = this.database.sql("select id from letter where slug = 'secret-draft-again'")
			.query(Long.class)
			.single();
		return site.get("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:letter-" + letter)
			.body()
			.replaceFirst("(?s).*<record>(.*)</record>.*", "$1");
	}

	@Test
	void theCheckerInThePackageFindsItSoundAndWhatWasChanged() throws IOException, InterruptedException {
		PackageFiles files = PackageFiles.read(made());
		files.unpack(this.folder);
		assertThat(checker()).contains("files are as they were written", "8 publications");
		String history = "data/tables/history_entry.jsonl";
		Files.writeString(this.folder.resolve(history), files.text(history).replace("A second look.", "A third look."));
		assertThat(checker()).contains("Not sound: data/tables/history_entry.jsonl was changed");
		assertThat(forged(files, history, "A second look.", "A third look.")).contains("Not sound: ", "was altered");
		assertThat(forged(files, history, "\"withheld\":false", "\"withheld\":true"))
			.contains("what was published cannot be withheld");
		assertThat(forged(files, "data/tables/reading_text.jsonl", "Lieber Freund, jetzt", "Lieber Freund, nie"))
			.contains("is not the text that was published");
	}

	/**
	 * What the checker says if one file is forged together with its checksum.
	 */
	private String forged(PackageFiles files, String name, String old, String with)
			throws IOException, InterruptedException {
		files.unpack(this.folder);
		String forged = files.text(name).replace(old, with);
		assertThat(forged).isNotEqualTo(files.text(name));
		Files.writeString(this.folder.resolve(name), forged);
		Files.writeString(this.folder.resolve("manifest-sha256.txt"),
				files.text("manifest-sha256.txt")
					.replace(PackageFiles.sha256(files.content(name)),
							PackageFiles.sha256(forged.getBytes(StandardCharsets.UTF_8))));
		Files.writeString(this.folder.resolve("tagmanifest-sha256.txt"), "");
		return checker();
	}

	private String checker() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "CheckPackage.java", ".")
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return said;
	}

	private int run(String... arguments) {
		return PreservationCommands.run(arguments, out());
	}

	private PrintStream out() {
		return new PrintStream(this.printed, true, StandardCharsets.UTF_8);
	}

	private String text() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
