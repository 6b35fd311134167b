package org.lettersarchive.accession;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.AddingLetters;
import org.lettersarchive.letter.Aspect;
import org.lettersarchive.letter.Certainty;
import org.lettersarchive.letter.Confidence;
import org.lettersarchive.letter.DateOfWriting;
import org.lettersarchive.letter.IdentificationStatus;
import org.lettersarchive.letter.LetterId;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.letter.NewLetter;
import org.lettersarchive.letter.RegisteredLetter;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.letter.Stance;
import org.lettersarchive.letter.TextKind;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.spreadsheet.TableProblemException;
import org.lettersarchive.spreadsheet.TableReader;
import org.lettersarchive.text.UnreadableText;
import org.lettersarchive.text.UploadedText;
import org.lettersarchive.transcription.BringingInTexts;
import org.lettersarchive.transcription.TextOrigin;

/**
 * One walk through a delivery: reads its tables row by row, collects every problem, and
 * hands over what is sound, some rows at a time.
 */
class Reading {

	private final Delivery delivery;

	private final References references;

	private final AddingLetters adding;

	private final LetterRegister register;

	private final BringingInTexts texts;

	private final Intake intake;

	private final Progress progress;

	private final Problems problems = new Problems();

	/** Which letters the delivery brings, and in which rows. */
	private final Map<String, Long> letters = new HashMap<>();

	private final Set<String> replies = new HashSet<>();

	private long rows;

	private long textCount;

	Reading(Delivery delivery, References references, AddingLetters adding, LetterRegister register,
			BringingInTexts texts, Intake intake, Progress progress) {
		this.delivery = delivery;
		this.references = references;
		this.adding = adding;
		this.register = register;
		this.texts = texts;
		this.intake = intake;
		this.progress = progress;
	}

	/**
	 * Reads everything.
	 * @return what stands in the way
	 */
	Problems run() throws IOException {
		this.delivery.strangers().forEach((name) -> fileProblem(name, "unknown-file"));
		if (!this.delivery.hasTables()) {
			fileProblem("", "no-table");
		}
		table(Table.LETTERS, this::letter, this::finishLetters);
		table(Table.CLAIMS, this::claim, this::finishClaims);
		table(Table.REPLIES, this::reply, this::finishReplies);
		table(Table.QUOTATIONS, this::quotation, this::finishQuotations);
		table(Table.TRANSCRIPTIONS, this::transcription, this::finishTexts);
		this.delivery.leftTexts().forEach((name) -> fileProblem(name, "text-without-row"));
		if (this.rows == 0 && this.problems.count() == 0) {
			fileProblem("", "nothing");
		}
		report();
		return this.problems;
	}

	private void fileProblem(String file, String code) {
		this.problems.add(new Problem(file, 0, "", code, file));
	}

	private void report() {
		this.progress.reached(new Progress.Tally(this.delivery.read(), this.rows, this.letters.size(), this.textCount));
	}

	private <T> void table(Table table, Reader<T> reader, Consumer<Batch<T>> finish) throws IOException {
		Optional<InputStream> in = this.delivery.open(table);
		if (in.isEmpty()) {
			return;
		}
		String file = this.delivery.nameOf(table);
		try (InputStream opened = in.get(); TableReader rows = TableReader.open(opened)) {
			Optional<Map<String, Integer>> places = places(table, file, rows.head());
			if (places.isPresent()) {
				read(table, file, rows, places.get(), reader, finish);
			}
		}
		catch (TableProblemException problem) {
			this.problems.add(new Problem(file, problem.row(), "",
					"table-" + problem.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), ""));
		}
	}

	private <T> void read(Table table, String file, TableReader rows, Map<String, Integer> places, Reader<T> reader,
			Consumer<Batch<T>> finish) {
		Batch<T> batch = new Batch<>();
		for (Optional<TableReader.Row> next = rows.next(); next.isPresent(); next = rows.next()) {
			TableReader.Row row = next.get();
			Map<String, String> cells = new HashMap<>();
			places.forEach((column, place) -> cells.put(column, row.cell(place)));
			ReadRow read = new ReadRow(file, row.number(), cells, table, this.problems);
			for (int place = rows.head().size(); place < row.cells().size(); place++) {
				if (!row.cell(place).isEmpty()) {
					read.problem("", "too-many-cells", row.cell(place));
				}
			}
			batch.add(read, reader.read(read, batch));
			this.rows++;
			if (batch.isFull()) {
				finish(batch, finish);
				batch = new Batch<>();
			}
		}
		finish(batch, finish);
	}

	private <T> void finish(Batch<T> batch, Consumer<Batch<T>> finish) {
		batch.check(this.references);
		finish.accept(batch);
		report();
	}

	/**
	 * Once there is a problem nothing will be kept, so nothing more is handed over.
	 */
	private boolean isSound() {
		return this.problems.count() == 0;
	}

	private Optional<Map<String, Integer>> places(Table table, String file, List<String> head) {
		Map<String, Integer> places = new LinkedHashMap<>();
		boolean sound = true;
		for (int place = 0; place < head.size(); place++) {
			String name = head.get(place).toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
			if (name.isEmpty()) {
				continue;
			}
			boolean known = table.columns().stream().anyMatch((column) -> column.name().equals(name));
			if (!known || places.putIfAbsent(name, place) != null) {
				this.problems.add(new Problem(file, 1, name, known ? "column-twice" : "unknown-column", name));
				sound = false;
			}
		}
		for (Column column : table.columns()) {
			if (column.required() && !places.containsKey(column.name())) {
				this.problems.add(new Problem(file, 1, column.name(), "column-missing", column.name()));
				sound = false;
			}
		}
		return sound ? Optional.of(places) : Optional.empty();
	}

	private NewLetter letter(ReadRow row, Batch<NewLetter> batch) {
		Slug slug = row.slug("slug");
		Long earlier = this.letters.putIfAbsent(slug.value(), row.number());
		if (earlier != null && !slug.value().isEmpty()) {
			row.problem("slug", "slug-twice", earlier.toString());
		}
		batch.refer(row, "collection", References.Kind.COLLECTION, one(row, "collection"));
		batch.refer(row, "rights", References.Kind.RIGHTS, one(row, "rights"));
		List<String> senders = participants(row, "sender", batch);
		List<String> recipients = participants(row, "recipient", batch);
		Stream.concat(senders.stream(), recipients.stream())
			.filter((person) -> Stream.concat(senders.stream(), recipients.stream()).filter(person::equals).count() > 1)
			.findFirst()
			.ifPresent((person) -> row.problem("recipient", "person-twice", person));
		List<String> topics = row.list("topics").stream().map((topic) -> topic.replace(' ', '-')).toList();
		if (topics.stream().distinct().count() < topics.size()) {
			row.problem("topics", "topic-twice", row.text("topics"));
		}
		batch.refer(row, "topics", References.Kind.TOPIC, topics);
		return new NewLetter(slug, row.text("collection"), state(row),
				row.value("status", IdentificationStatus.class, IdentificationStatus.PROVISIONAL), written(row),
				senders, recipients, row.requiredLocalText("title"), row.requiredLocalText("summary"), topics,
				row.localText("delivery"), row.localText("publication"), row.localText("disagreement"),
				row.value("confidence", Confidence.class, Confidence.LOW), row.text("rights"),
				row.number("sequence", 0));
	}

	private static List<String> one(ReadRow row, String column) {
		return row.text(column).isEmpty() ? List.of() : List.of(row.text(column));
	}

	private static List<String> participants(ReadRow row, String column, Batch<NewLetter> batch) {
		List<String> people = row.list(column);
		batch.refer(row, column, References.Kind.CORRESPONDENT, people);
		return people;
	}

	private static NewLetter.State state(ReadRow row) {
		String code = row.text("state").isEmpty() ? "draft" : row.text("state").toLowerCase(Locale.ROOT);
		if (!List.of("draft", "published", "withdrawn").contains(code)) {
			row.problem("state", "unknown-value", code);
		}
		Optional<LocalDate> day = row.day("withdrawn_on");
		LocalText reason = row.localText("withdrawal_reason");
		if (code.equals("withdrawn") != (day.isPresent() && reason != null)
				|| !code.equals("withdrawn") && (day.isPresent() || reason != null)) {
			row.problem("state", "withdrawal", code);
		}
		return new NewLetter.State(code, day.orElse(null), reason);
	}

	private static DateOfWriting written(ReadRow row) {
		HistoricalDate date = row.date("date");
		Optional<LocalDate> first = row.day("not_before");
		Optional<LocalDate> last = row.day("not_after");
		boolean given = first.isPresent() || last.isPresent();
		LocalDate notBefore = (given ? first : date.earliest()).orElse(null);
		LocalDate notAfter = (given ? last : date.latest()).orElse(null);
		if (notBefore != null && notAfter != null && notAfter.isBefore(notBefore)) {
			row.problem("not_after", "days-reversed", row.text("not_after"));
		}
		Certainty certainty = row.value("date_certainty", Certainty.class,
				row.text("date").isEmpty() ? Certainty.UNKNOWN : Certainty.CERTAIN);
		if (certainty == Certainty.DISPUTED) {
			row.problem("date_certainty", "unknown-value", certainty.code());
		}
		return new DateOfWriting(date, notBefore, notAfter, certainty);
	}

	private void finishLetters(Batch<NewLetter> batch) {
		Set<String> taken = this.adding.taken(batch.values().stream().map((letter) -> letter.slug().value()).toList());
		for (int place = 0; place < batch.values().size(); place++) {
			String slug = batch.values().get(place).slug().value();
			if (taken.contains(slug)) {
				batch.rows().get(place).problem("slug", "slug-taken", slug);
			}
		}
		if (isSound()) {
			this.intake.letters(batch.values());
		}
	}

	private NewLetter.Claim claim(ReadRow row, Batch<NewLetter.Claim> batch) {
		batch.refer(row, "source", References.Kind.SOURCE, one(row, "source"));
		return new NewLetter.Claim(letterOfDelivery(row), row.text("source"),
				row.value("aspect", Aspect.class, Aspect.CONTENT), row.requiredLocalText("value"),
				row.value("stance", Stance.class, Stance.SUPPORTS), row.localText("note"));
	}

	private void finishClaims(Batch<NewLetter.Claim> batch) {
		if (isSound()) {
			this.intake.claims(batch.values());
		}
	}

	private Slug letterOfDelivery(ReadRow row) {
		Slug slug = row.slug("letter");
		if (!slug.value().isEmpty() && !this.letters.containsKey(slug.value())) {
			row.problem("letter", "not-in-letters", slug.value());
		}
		return slug;
	}

	private NewLetter.Reply reply(ReadRow row, Batch<NewLetter.Reply> batch) {
		List<String> sources = row.list("sources");
		batch.refer(row, "sources", References.Kind.SOURCE, sources);
		if (sources.stream().distinct().count() < sources.size()) {
			row.problem("sources", "source-twice", row.text("sources"));
		}
		Slug letter = letterOfDelivery(row);
		Slug answers = row.slug("answers");
		if (letter.equals(answers)) {
			row.problem("answers", "answers-itself", answers.value());
		}
		else if (!this.replies.add(letter.value() + " " + answers.value())) {
			row.problem("answers", "reply-twice", answers.value());
		}
		Certainty certainty = row.value("certainty", Certainty.class, Certainty.UNCERTAIN);
		if (certainty == Certainty.UNKNOWN) {
			row.problem("certainty", "unknown-value", certainty.code());
		}
		return new NewLetter.Reply(letter, answers, certainty, row.requiredLocalText("basis"), sources);
	}

	private void finishReplies(Batch<NewLetter.Reply> batch) {
		Set<String> elsewhere = new HashSet<>();
		for (NewLetter.Reply reply : batch.values()) {
			if (!this.letters.containsKey(reply.answers().value())) {
				elsewhere.add(reply.answers().value());
			}
		}
		Set<String> present = this.adding.present(elsewhere);
		for (int place = 0; place < batch.values().size(); place++) {
			String answers = batch.values().get(place).answers().value();
			if (!answers.isEmpty() && elsewhere.contains(answers) && !present.contains(answers)) {
				batch.rows().get(place).problem("answers", "unknown-letter", answers);
			}
		}
		if (isSound()) {
			this.intake.replies(batch.values());
		}
	}

	private NewLetter.Quoted quotation(ReadRow row, Batch<NewLetter.Quoted> batch) {
		batch.refer(row, "source", References.Kind.SOURCE, one(row, "source"));
		batch.refer(row, "collection", References.Kind.COLLECTION, one(row, "collection"));
		return new NewLetter.Quoted(row.text("letter").isEmpty() ? null : letterOfDelivery(row), row.text("collection"),
				row.text("text"), row.text("language"), row.text("source"), row.localText("note"));
	}

	private void finishQuotations(Batch<NewLetter.Quoted> batch) {
		if (isSound()) {
			this.intake.quotations(batch.values());
		}
	}

	private ReadRow transcription(ReadRow row, Batch<ReadRow> batch) {
		batch.refer(row, "witness", References.Kind.SOURCE, one(row, "witness"));
		batch.refer(row, "rights", References.Kind.RIGHTS, one(row, "rights"));
		return row;
	}

	private void finishTexts(Batch<ReadRow> batch) {
		batch.values().forEach(this::text);
	}

	private void text(ReadRow row) {
		Slug slug = row.slug("letter");
		Optional<RegisteredLetter> letter = this.register.find(slug);
		if (letter.isEmpty() && !this.letters.containsKey(slug.value())) {
			row.problem("letter", "unknown-letter", slug.value());
		}
		UploadedText text = written(row, slug);
		// What is only checked may be about a letter that has no number yet.
		TextOrigin origin = origin(row, letter.map(RegisteredLetter::id).orElse(new LetterId(0)));
		if (origin != null && letter.isPresent() && this.texts.isStarted(origin)) {
			row.problem("letter", "text-started", slug.value());
		}
		this.textCount++;
		if (isSound() && origin != null && text != null) {
			this.intake.text(origin, text.text().canonical());
		}
	}

	private @Nullable UploadedText written(ReadRow row, Slug slug) {
		try {
			Optional<Delivery.FoundText> found = this.delivery.takeText(slug.value(), row.text("language"));
			if (found.isEmpty()) {
				row.problem("letter", "row-without-text", slug.value() + "." + row.text("language") + ".md");
				return null;
			}
			UploadedText text = UploadedText.read(found.get().bytes(), found.get().file());
			if (text.text().canonical().isEmpty()) {
				this.problems.add(new Problem(found.get().file(), 0, "", "text-empty", ""));
			}
			return text;
		}
		catch (UnreadableText unreadable) {
			row.problem("letter", "text-" + unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
					slug.value() + "." + row.text("language") + ": " + unreadable.line());
			return null;
		}
		catch (IOException _) {
			row.problem("letter", "zip-broken", slug.value());
			return null;
		}
	}

	private static @Nullable TextOrigin origin(ReadRow row, LetterId letter) {
		TextKind kind = row.value("kind", TextKind.class, TextKind.ORIGINAL);
		if (kind == TextKind.ORIGINAL && !row.text("translated_from").isEmpty()) {
			row.problem("translated_from", "original-translated", row.text("translated_from"));
			return null;
		}
		try {
			return new TextOrigin(letter, new SourceId(row.text("witness")), row.text("language"), kind,
					row.text("translated_from"), row.text("rights"), row.text("credit"));
		}
		catch (IllegalArgumentException _) {
			row.problem("language", "not-a-language", row.text("language"));
			return null;
		}
	}

	/**
	 * Makes something of a row.
	 */
	private interface Reader<T> {

		T read(ReadRow row, Batch<T> batch);

	}

}
