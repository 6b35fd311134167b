package org.lettersarchive.preservation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

import javax.sql.DataSource;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A damaged or hostile package is refused with the reason, and the database stays as it
 * was.
 */
class UnsoundPackageTests extends PreservedArchive {

	private static final String LETTERS = "data/tables/letter.jsonl";

	private static final String HISTORY = "data/tables/history_entry.jsonl";

	private static final String AMENDMENTS = "data/tables/amendment.jsonl";

	private static final PackageFiles.More NOTHING_MORE = (_) -> {
	};

	@TempDir
	Path folder;

	private final DriverManagerDataSource blank = new DriverManagerDataSource(TestDatabase.blank());

	@ParameterizedTest
	@EnumSource
	void isRefused(Damage damage) throws IOException {
		Path file = this.folder.resolve("damaged.zip");
		damage.make.of(made(), file);
		JdbcClient empty = JdbcClient.create(this.blank);
		assertThatExceptionOfType(UnsoundBagException.class).isThrownBy(() -> restore(file))
			.satisfies(
					(refused) -> assertThat(refused.reason()).as(damage.name()).isNotBlank().contains(damage.reason));
		assertThat(empty.sql("select count(*) from information_schema.tables where table_schema = 'public'")
			.query(Long.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@EnumSource(names = { "FORGED_NOTE", "NOTHING_REFERRED_TO", "TWO_OF_ONE_KEY", "NO_STATE" })
	void theRecordsThatShipStayAsTheyWere(Damage damage) throws IOException {
		Path file = this.folder.resolve("damaged.zip");
		damage.make.of(made(), file);
		DriverManagerDataSource shipped = new DriverManagerDataSource(TestDatabase.fresh());
		JdbcClient jdbc = JdbcClient.create(shipped);
		List<String> before = state(jdbc);
		assertThatExceptionOfType(UnsoundBagException.class).isThrownBy(() -> restore(file, shipped));
		assertThat(state(jdbc)).isEqualTo(before);
	}

	private static List<String> state(JdbcClient jdbc) {
		return jdbc.sql("""
				select l::text from letter l
				union all select s::text from source s
				union all select e::text from editor e
				union all select v::text from archive_version v
				union all select tgname from pg_trigger where tgenabled = 'D'
				order by 1""").query((row, _) -> row.getString(1)).list();
	}

	private void restore(Path file) throws UnsoundBagException, NotEmptyException, IOException, SQLException {
		restore(file, this.blank);
	}

	private static void restore(Path file, DataSource database)
			throws UnsoundBagException, NotEmptyException, IOException, SQLException {
		try (CheckedBag bag = CheckedBag.open(file)) {
			new Restoring(database).restore(bag);
		}
	}

	/**
	 * What somebody does to a package, and a part of the reason that it is refused for.
	 */
	enum Damage {

		NO_ZIP("is not a zip", (_, file) -> Files.writeString(file, "This is no zip.")),

		EMPTY("is not a zip", (_, file) -> Files.write(file, new byte[0])),

		CUT_OFF("is not a zip, or its end is missing", (made, file) -> {
			byte[] all = Files.readAllBytes(made);
			Files.write(file, Arrays.copyOf(all, all.length / 2));
		}),

		A_BIT_TURNED("", (made, file) -> {
			byte[] all = Files.readAllBytes(made);
			all[all.length / 3] ^= 0x10;
			Files.write(file, all);
		}),

		NO_DECLARATION("bagit.txt is missing", changed((bag) -> bag.remove("bagit.txt").sealed())),

		ANOTHER_BAGIT("BagIt version 2.0",
				changed((bag) -> bag.replace("bagit.txt", "Version: 1.0", "Version: 2.0").sealed())),

		ANOTHER_ENCODING("the encoding UTF-16", changed((bag) -> bag.replace("bagit.txt", "UTF-8", "UTF-16").sealed())),

		NO_MANIFEST("manifest-sha256.txt is missing", changed((bag) -> bag.remove("manifest-sha256.txt").tagsSealed())),

		NO_TAG_MANIFEST("tagmanifest-sha256.txt is missing", changed((bag) -> bag.remove("tagmanifest-sha256.txt"))),

		NO_INFO("bag-info.txt is missing", changed((bag) -> bag.remove("bag-info.txt").tagsSealed())),

		WRONG_CHECKSUM("was changed",
				changed((bag) -> bag.put(LETTERS, bag.text(LETTERS).replaceFirst("\"slug\":\"2", "\"slug\":\"3")))),

		WRONG_CHECKSUM_OF_TAG("README.md was changed",
				changed((bag) -> bag.replace("README.md", "letters", "Letters"))),

		NOT_IN_MANIFEST("is not in manifest-sha256.txt", changed((bag) -> withSize(bag.put("data/more.txt", "more")))),

		MISSING_FILE("names data/tables/letter.jsonl, which is missing",
				changed((bag) -> withSize(bag.remove(LETTERS)))),

		TAG_NOT_IN_MANIFEST("more.txt is not in tagmanifest-sha256.txt", changed((bag) -> bag.put("more.txt", "more"))),

		WRONG_OXUM("says that the payload is 1.1",
				changed((bag) -> bag
					.put("bag-info.txt", bag.text("bag-info.txt").replaceFirst("Oxum: [\\d.]+", "Oxum: 1.1"))
					.tagsSealed())),

		UNKNOWN_ALGORITHM("knows the algorithm sha256 and no other",
				changed((bag) -> bag.put("manifest-rot13.txt", "abc  data/x\n").tagsSealed())),

		TO_BE_FETCHED("fetch.txt",
				changed((bag) -> bag.put("fetch.txt", "https://example.invalid/x 1 data/x\n").tagsSealed())),

		LINE_OF_NO_MANIFEST("a line that is none of a manifest",
				changed((bag) -> bag.put("manifest-sha256.txt", "what is this\n").tagsSealed())),

		NAMED_TWICE("twice",
				changed((bag) -> bag
					.put("manifest-sha256.txt", bag.text("manifest-sha256.txt") + bag.text("manifest-sha256.txt"))
					.tagsSealed())),

		BAD_ENCODING("is not in UTF-8", changed((bag) -> {
			bag.all()
				.put(LETTERS, bag.text(LETTERS).replace("Trump", "Tr\u00fcmp").getBytes(StandardCharsets.ISO_8859_1));
			return bag.sealed();
		})),

		NEWER_SCHEMA("of a newer program",
				changed((bag) -> bag
					.put("bag-info.txt", bag.text("bag-info.txt").replaceFirst("Schema: \\d+", "Schema: 99999"))
					.tagsSealed())),

		ANOTHER_LAYOUT("the layout 2",
				changed((bag) -> bag.put("bag-info.txt", bag.text("bag-info.txt").replaceFirst("Form: 1", "Form: 2"))
					.tagsSealed())),

		NO_PACKAGE_OF_AN_ARCHIVE("does not say that this is a package",
				changed((bag) -> bag
					.put("bag-info.txt", bag.text("bag-info.txt").replaceAll("Letters-Archive-", "Other-"))
					.tagsSealed())),

		NO_TABLE("without which nothing can be restored", changed((bag) -> bag.remove(AMENDMENTS).sealed())),

		NO_JSON("is not JSON", changed((bag) -> bag.put(LETTERS, bag.text(LETTERS) + "{\"id\":\n").sealed())),

		NO_ROW("is not a row", changed((bag) -> bag.put(HISTORY, "[1]\n").sealed())),

		WITHIN_A_LINE("ends within a line", changed((bag) -> bag.put(HISTORY, bag.text(HISTORY).strip()).sealed())),

		UNKNOWN_COLUMN("which this program does not know",
				changed((bag) -> bag.replace(LETTERS, "{\"id\":", "{\"colour\":\"red\",\"id\":").sealed())),

		FORGED_NOTE("it was altered",
				changed((bag) -> bag.replace(HISTORY, "A second look.", "A third look.").sealed())),

		FORGED_TEXT("the text was altered",
				changed((bag) -> bag.replace(HISTORY, "abeilles dorment toutes", "abeilles meurent").sealed())),

		FORGED_READING_TEXT("is not the text that was published",
				changed((bag) -> bag
					.replace("data/tables/reading_text.jsonl", "Lieber Freund, jetzt", "Lieber Freund, nie")
					.sealed())),

		MISSING_ENTRY("entry 1 is missing", changed(
				(bag) -> bag.put(HISTORY, bag.text(HISTORY).substring(bag.text(HISTORY).indexOf('\n') + 1)).sealed())),

		FORGED_REASON("it was altered",
				changed((bag) -> bag.replace(AMENDMENTS, "Because it is made up.", "Because.").sealed())),

		FORGED_RECORD("the description was altered",
				changed((bag) -> bag.replace(AMENDMENTS, "By a made-up courier.", "By a courier.").sealed())),

		NOTHING_REFERRED_TO("cannot stand in the database",
				changed((bag) -> bag.replace("data/tables/former_slug.jsonl", "\"letter_id\":", "\"letter_id\":99999")
					.sealed())),

		TWO_OF_ONE_KEY("cannot stand in the database",
				changed((bag) -> bag.put(LETTERS, bag.text(LETTERS) + bag.text(LETTERS)).sealed())),

		NO_NUMBER("cannot stand in the database",
				changed((bag) -> bag
					.replace("data/tables/letter_topic.jsonl", "\"position\":0", "\"position\":\"first\"")
					.sealed())),

		UNKNOWN_STATE("cannot stand in the database",
				changed((bag) -> bag
					.replace(LETTERS, "\"publication_state\":\"published\"", "\"publication_state\":\"lost\"")
					.sealed())),

		NO_STATE("which state of the archive",
				changed((bag) -> bag.put("data/tables/archive_version.jsonl", "").sealed())),

		LEADS_OUT("leads out of the package",
				added((out) -> PackageFiles.entry(out, "letters-archive/data/../../../etc/cron.d/evil",
						"evil".getBytes(StandardCharsets.UTF_8)))),

		ABSOLUTE("leads out of the package",
				added((out) -> PackageFiles.entry(out, "/etc/evil", "evil".getBytes(StandardCharsets.UTF_8)))),

		BACKSLASHES("leads out of the package",
				added((out) -> PackageFiles.entry(out, "letters-archive\\..\\evil",
						"evil".getBytes(StandardCharsets.UTF_8)))),

		BESIDE("is not in the folder letters-archive/",
				added((out) -> PackageFiles.entry(out, "evil.txt", "evil".getBytes(StandardCharsets.UTF_8)))),

		LINK("is a link to another file", added((out) -> {
			ZipArchiveEntry link = new ZipArchiveEntry("letters-archive/data/link");
			link.setUnixMode(UnixStat.LINK_FLAG | 0777);
			out.putArchiveEntry(link);
			out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
			out.closeArchiveEntry();
		})),

		TWO_OF_ONE_NAME("two files named data/tables/letter.jsonl", added(
				(out) -> PackageFiles.entry(out, "letters-archive/" + LETTERS, "{}".getBytes(StandardCharsets.UTF_8)))),

		BOMB("it is not unpacked", added((out) -> {
			out.setLevel(Deflater.BEST_COMPRESSION);
			PackageFiles.entry(out, "letters-archive/data/bomb.txt", new byte[40_000_000]);
		})),

		MANY_SMALL_BOMBS("they are not unpacked", (_, file) -> {
			try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
				out.setLevel(Deflater.BEST_COMPRESSION);
				for (int bomb = 0; bomb < 4; bomb++) {
					PackageFiles.entry(out, "letters-archive/data/%d.txt".formatted(bomb), new byte[9_000_000]);
				}
			}
		});

		private final String reason;

		private final Make make;

		Damage(String reason, Make make) {
			this.reason = reason;
			this.make = make;
		}

		private static Make changed(Change change) {
			return (made, file) -> change.of(PackageFiles.read(made)).write(file, NOTHING_MORE);
		}

		private static Make added(PackageFiles.More more) {
			return (made, file) -> PackageFiles.read(made).write(file, more);
		}

		// The size is right and the manifest is not.
		private static PackageFiles withSize(PackageFiles bag) {
			String manifest = bag.text("manifest-sha256.txt");
			return bag.sealed().put("manifest-sha256.txt", manifest).tagsSealed();
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}

	}

	/**
	 * Makes a damaged package of a sound one.
	 */
	private interface Make {

		void of(Path made, Path file) throws IOException;

	}

	/**
	 * Changes the files of a package.
	 */
	private interface Change {

		PackageFiles of(PackageFiles bag);

	}

}
