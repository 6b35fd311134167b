package org.lettersarchive.preservation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.lettersarchive.web.SiteProperties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Writes the whole public archive, as it is at one moment, into one file.
 */
@Component
public class Packaging {

	/**
	 * Stands for the site in addresses, where it has not been said what its address is.
	 */
	private static final String NO_ADDRESS = "https://archive.invalid";

	private final JdbcClient jdbc;

	private final Records records;

	private final SiteProperties site;

	private final TransactionTemplate moment;

	Packaging(JdbcClient jdbc, Records records, SiteProperties site, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.records = records;
		this.site = site;
		this.moment = new TransactionTemplate(transactions);
		this.moment.setReadOnly(true);
		this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Writes a package. The file is there only once it is whole.
	 */
	public PackedArchive pack(Path file, Progress progress) throws IOException {
		Path target = file.toAbsolutePath().normalize();
		Path folder = Optional.ofNullable(target.getParent()).orElseThrow();
		Files.createDirectories(folder);
		Path work = Files.createTempDirectory(folder, ".package-");
		try {
			Path unfinished = work.resolve("package.zip");
			MessageDigest digest = Digests.sha256();
			SchemaChecks schemas = SchemaChecks.begin();
			State state;
			try (OutputStream out = new DigestOutputStream(Files.newOutputStream(unfinished), digest)) {
				state = Optional.ofNullable(this.moment.execute((_) -> write(out, work, schemas, progress)))
					.orElseThrow();
			}
			Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return new PackedArchive(target, Files.size(target), HexFormat.of().formatHex(digest.digest()),
					state.letters(), state.version(), state.at(), schemas.tei().result(), schemas.cmif().result(),
					schemas.oai().result());
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		finally {
			FileSystemUtils.deleteRecursively(work);
		}
	}

	private State write(OutputStream out, Path work, SchemaChecks schemas, Progress progress) {
		try (BagWriter bag = new BagWriter(out, work.resolve("manifest"))) {
			Tables tables = new Tables(this.jdbc);
			tables.begin();
			State state = state();
			for (PreservedTable table : PreservedTable.values()) {
				bag.payload(table.path(), (file) -> tables.write(table, file));
			}
			this.records.write(bag, work, root(), state, schemas, progress);
			bag.tag("index.html", resource("index.html"));
			bag.tag("README.md", resource("README.md"));
			bag.tag("CheckPackage.java", resource("CheckPackage.java.txt"));
			bag.end(info(state));
			return state;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private State state() {
		return this.jdbc.sql("""
				select version, changed_at, (select count(*) from public_letter) as letters
				from archive_version""")
			.query((row, _) -> new State(row.getLong("version"),
					row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getLong("letters")))
			.single();
	}

	private Map<String, String> info(State state) {
		Map<String, String> info = new LinkedHashMap<>();
		info.put("Bagging-Date", state.at().atOffset(ZoneOffset.UTC).toLocalDate().toString());
		info.put("External-Description", this.site.title().en() + ": all that is public, to be read and restored");
		info.put("External-Identifier", root());
		info.put("Letters-Archive-Form", CheckedBag.FORM);
		info.put("Letters-Archive-Schema", Integer.toString(Schema.version()));
		info.put("Letters-Archive-State", state.at().toString());
		info.put("Letters-Archive-Version", Long.toString(state.version()));
		info.put("Letters-Archive-Letters", Long.toString(state.letters()));
		return info;
	}

	private String root() {
		return Optional.ofNullable(this.site.address())
			.map((address) -> address.toString().replaceFirst("/$", ""))
			.orElse(NO_ADDRESS);
	}

	private static String resource(String name) throws IOException {
		return new ClassPathResource("preservation/" + name).getContentAsString(StandardCharsets.UTF_8);
	}

	/**
	 * Which state of the archive a package has.
	 */
	record State(long version, Instant at, long letters) {
	}

}
