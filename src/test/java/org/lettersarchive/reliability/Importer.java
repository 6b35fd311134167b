package org.lettersarchive.reliability;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings tables of letters in.
 */
final class Importer extends Worker {

	private static final String HEAD = "slug,collection,status,date,sender,recipient,title,summary,topics,confidence,rights,state\n";

	private static final String ROW = "%s-%d,trump-kim,established,%04d-%02d-%02d,donald-trump,kim-jong-un,Made up,A made-up letter.,denuclearisation,low,http://rightsstatements.org/vocab/UND/1.0/,published\n";

	private static final int LETTERS = 100;

	private final OfficeVisitor editor;

	private final Visitor reader;

	private final JdbcClient database;

	/** Whether the table with these letters was said to be in. */
	private final Map<String, Boolean> tables = new LinkedHashMap<>();

	private int number;

	private String job = "";

	Importer(OfficeVisitor editor, Visitor reader, JdbcClient database, Findings findings) {
		super(findings);
		this.editor = editor;
		this.reader = reader;
		this.database = database;
	}

	@Override
	void work() throws AwayException {
		String table = "made-up-" + ++this.number;
		expect(200, this.editor.get("/admin/import"));
		SitePage sent = expect(302, this.editor.upload("/admin/import", "letters.csv", table(table)));
		this.job = sent.header("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
		acknowledge();
		SitePage checked = await();
		stopUnlessGoingOn(checked);
		this.tables.put(table, false);
		expect(302, this.editor.submit(checked, "/confirmation", Map.of()));
		acknowledge();
		SitePage done = await();
		stopUnlessGoingOn(done);
		this.tables.put(table, true);
		acknowledge();
	}

	private byte[] table(String table) {
		return (HEAD + IntStream.rangeClosed(1, LETTERS)
			.mapToObj((letter) -> ROW.formatted(table, letter, 1500 + this.number % 200, 1 + letter % 12,
					1 + letter % 28))
			.collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
	}

	private static void stopUnlessGoingOn(SitePage job) throws AwayException {
		if (!job.document().select("form[action$='/check']").isEmpty()) {
			// The database was away meanwhile.
			throw new AwayException("The import was interrupted");
		}
	}

	private SitePage await() throws AwayException {
		SitePage page = expect(200, this.editor.get(this.job));
		while (!page.document().select("progress").isEmpty()) {
			pause();
			page = expect(200, this.editor.get(this.job));
		}
		return page;
	}

	@Override
	void check() {
		this.tables.forEach((table, isIn) -> {
			long letters = this.database.sql("select count(*) from letter where slug like ?")
				.param(table + "-%")
				.query(Long.class)
				.single();
			if (letters != LETTERS && (isIn || letters != 0)) {
				findings().add(isIn ? Findings.Kind.LOST : Findings.Kind.HALF_PUBLISHED,
						"%d letters of %d are there of the import %s", letters, LETTERS, table);
			}
			boolean shows = this.reader.body("/letters/" + table + "-" + LETTERS).contains("A made-up letter.");
			if (shows != (letters > 0)) {
				findings().add(Findings.Kind.HALF_PUBLISHED, "the last letter of the import %s", table);
			}
		});
		this.tables.clear();
		if (!this.job.isEmpty()) {
			comesToAnEnd();
			this.job = "";
		}
	}

	/**
	 * What was under way ends, or is said to have been interrupted.
	 */
	private void comesToAnEnd() {
		for (int tries = 0; tries < 600; tries++) {
			if (this.editor.get(this.job).document().select("progress").isEmpty()) {
				return;
			}
			pause();
		}
		findings().add(Findings.Kind.WRONG_ANSWER, "%s is under way for ever", this.job);
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
