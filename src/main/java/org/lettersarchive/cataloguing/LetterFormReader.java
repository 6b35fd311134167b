package org.lettersarchive.cataloguing;

import org.lettersarchive.record.RecordPart;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.chronology.InvalidDateException;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Aspect;
import org.lettersarchive.letter.Certainty;
import org.lettersarchive.letter.Confidence;
import org.lettersarchive.letter.IdentificationStatus;
import org.lettersarchive.letter.LetterDescription;
import org.lettersarchive.letter.LetterRecords;
import org.lettersarchive.letter.LetterRegister;
import org.lettersarchive.record.RecordPart.Kind;
import org.lettersarchive.letter.RightsStatements;
import org.lettersarchive.letter.Slug;
import org.lettersarchive.letter.Stance;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.vocabulary.Coded;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Reads the record of a letter from a form, and says beside each field what is wrong with
 * it.
 */
@Component
class LetterFormReader {

	private static final int MOST_ROWS = 200;

	private final LetterRecords records;

	private final LetterRegister letters;

	private final RightsStatements rights;

	private final Clock clock;

	LetterFormReader(LetterRecords records, LetterRegister letters, RightsStatements rights, Clock clock) {
		this.records = records;
		this.letters = letters;
		this.rights = rights;
		this.clock = clock;
	}

	/**
	 * The record, if the form has no problems.
	 * @param offered the quotations that can be placed
	 * @param present why the public does not see the letter at present; null if it does
	 */
	Optional<LetterDescription> read(LetterForm form, List<LetterDescription.Passage> offered,
			LetterDescription.@Nullable NotPublic present, BindingResult problems) {
		return new Reading(form, problems).description(offered, present);
	}

	/**
	 * Why the record is changed, if the form says so.
	 */
	Optional<Grounds> grounds(LetterForm form, BindingResult problems) {
		return new Reading(form, problems).grounds(form.reason(), form.basis());
	}

	private final class Reading {

		private final LetterForm form;

		private final BindingResult problems;

		Reading(LetterForm form, BindingResult problems) {
			this.form = form;
			this.problems = problems;
		}

		Optional<LetterDescription> description(List<LetterDescription.Passage> offered,
				LetterDescription.@Nullable NotPublic present) {
			String slug = slug();
			IdentificationStatus status = code("status", this.form.status(), IdentificationStatus.values());
			LetterDescription.DateStatement date = date();
			List<String> senders = ids("senders", this.form.senders(), Kind.CORRESPONDENT);
			List<String> recipients = ids("recipients", this.form.recipients(), Kind.CORRESPONDENT);
			if (!Collections.disjoint(senders, recipients)) {
				reject("recipients", "catalogue.people.same");
			}
			LocalText title = words("title", this.form.titleEn(), this.form.titleKo(), 300, true);
			LocalText summary = words("summary", this.form.summaryEn(), this.form.summaryKo(), 4000, true);
			LocalText delivery = words("delivery", this.form.deliveryEn(), this.form.deliveryKo(), 2000, false);
			LocalText publication = words("publication", this.form.publicationEn(), this.form.publicationKo(), 2000,
					false);
			LocalText disagreement = words("disagreement", this.form.disagreementEn(), this.form.disagreementKo(), 4000,
					false);
			Confidence confidence = code("confidence", this.form.confidence(), Confidence.values());
			String rightsUri = rightsUri();
			List<String> topics = ids("topics", this.form.topics(), Kind.TOPIC);
			List<LetterDescription.Claim> claims = claims();
			List<LetterDescription.Reply> replies = replies();
			String collection = collection();
			LetterDescription.NotPublic notPublic = notPublic(present);
			if (this.problems.hasErrors() || status == null || date == null || title == null || summary == null
					|| confidence == null) {
				return Optional.empty();
			}
			return Optional.of(new LetterDescription(slug, status, date, title, summary, delivery, publication,
					disagreement, confidence, rightsUri, senders, recipients, topics, claims, replies,
					offered.stream().filter((passage) -> this.form.isFrom(passage.quotation())).toList(), collection,
					notPublic));
		}

		Optional<Grounds> grounds(@Nullable String typedReason, @Nullable String typedBasis) {
			String reason = text("reason", typedReason, 2000, true);
			String basis = text("basis", typedBasis, 80, true);
			if (basis.isEmpty() || reason.isEmpty()) {
				return Optional.empty();
			}
			if (basis.equals(LetterForm.OWN)) {
				return Optional.of(new Grounds(reason, Optional.empty()));
			}
			if (!LetterFormReader.this.records.missing(Kind.SOURCE, List.of(basis)).isEmpty()) {
				reject("basis", "catalogue.source.unknown", basis);
				return Optional.empty();
			}
			return Optional.of(new Grounds(reason, Optional.of(new SourceId(basis))));
		}

		private String slug() {
			String slug = text("slug", this.form.slug(), 120, this.form.state() != null);
			if (!slug.isEmpty() && !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
				reject("slug", "catalogue.slug.malformed");
			}
			return slug;
		}

		private LetterDescription.@Nullable DateStatement date() {
			Certainty certainty = code("certainty", this.form.certainty(), Certainty.values());
			if (certainty == Certainty.DISPUTED) {
				reject("certainty", "field.required");
			}
			HistoricalDate date;
			try {
				date = HistoricalDate.parse(text("edtf", this.form.edtf(), 60, false));
			}
			catch (InvalidDateException _) {
				reject("edtf", "catalogue.date.malformed");
				return null;
			}
			LocalDate notBefore = day("notBefore", this.form.notBefore(), date.earliest());
			LocalDate notAfter = day("notAfter", this.form.notAfter(), date.latest());
			if (notBefore != null && notAfter != null && notBefore.isAfter(notAfter)) {
				reject("notAfter", "catalogue.date.order");
				return null;
			}
			if (date.latest().filter((last) -> notBefore != null && notBefore.isAfter(last)).isPresent()) {
				reject("notBefore", "catalogue.date.outside");
			}
			if (date.earliest().filter((first) -> notAfter != null && notAfter.isBefore(first)).isPresent()) {
				reject("notAfter", "catalogue.date.outside");
			}
			return (certainty != null)
					? new LetterDescription.DateStatement(date.edtf(), notBefore, notAfter, certainty) : null;
		}

		private @Nullable LocalDate day(String field, @Nullable String typed, Optional<LocalDate> otherwise) {
			String text = text(field, typed, 20, false);
			if (text.isEmpty()) {
				return otherwise.orElse(null);
			}
			try {
				return LocalDate.parse(text);
			}
			catch (DateTimeException _) {
				reject(field, "catalogue.day.malformed");
				return null;
			}
		}

		private String rightsUri() {
			String uri = text("rights", this.form.rights(), 200, true);
			if (!uri.isEmpty()
					&& LetterFormReader.this.rights.all().stream().noneMatch((known) -> known.uri().equals(uri))) {
				reject("rights", "field.required");
			}
			return uri;
		}

		private String collection() {
			String id = text("collection", this.form.collection(), 80, true);
			if (!id.isEmpty() && !LetterFormReader.this.records.missing(Kind.COLLECTION, List.of(id)).isEmpty()) {
				reject("collection", "catalogue.ids.unknown", id);
			}
			return id;
		}

		// What was published once is withdrawn with a reason, never made a draft again.
		private LetterDescription.@Nullable NotPublic notPublic(LetterDescription.@Nullable NotPublic present) {
			String visibility = text("visibility", this.form.visibility(), 20, true);
			switch (visibility) {
				case "withdrawn" -> {
					LocalText reason = words("withdrawal", this.form.withdrawalEn(), this.form.withdrawalKo(), 1000,
							true);
					if (present != null && !present.isWithdrawn()) {
						reject("visibility", "catalogue.visibility.impossible");
					}
					return (present != null && present.isWithdrawn())
							? new LetterDescription.NotPublic(present.withdrawnOn(), reason, present.mergedInto())
							: new LetterDescription.NotPublic(LocalDate.now(LetterFormReader.this.clock), reason, null);
				}
				case "draft" -> {
					if (present == null || present.isWithdrawn()) {
						reject("visibility", "catalogue.visibility.impossible");
					}
					return LetterDescription.NotPublic.DRAFT;
				}
				case "published", "" -> {
					return null;
				}
				default -> {
					reject("visibility", "field.required");
					return null;
				}
			}
		}

		private List<LetterDescription.Claim> claims() {
			List<LetterForm.ClaimRow> rows = this.form.claims();
			List<LetterDescription.Claim> claims = new ArrayList<>();
			for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
				LetterForm.ClaimRow row = rows.get(i);
				if (!row.isEmpty()) {
					claim("claims[" + i + "].", row).ifPresent(claims::add);
				}
			}
			refuseUnknown(claims.stream().map(LetterDescription.Claim::source).toList(), rows);
			return claims;
		}

		private void refuseUnknown(List<String> sources, List<LetterForm.ClaimRow> rows) {
			List<String> unknown = LetterFormReader.this.records.missing(Kind.SOURCE, new HashSet<>(sources));
			for (int i = 0; i < rows.size(); i++) {
				LetterForm.ClaimRow row = rows.get(i);
				if (row.source() != null && unknown.contains(row.source().strip())) {
					reject("claims[" + i + "].source", "catalogue.source.unknown", row.source().strip());
				}
			}
		}

		private Optional<LetterDescription.Claim> claim(String path, LetterForm.ClaimRow row) {
			String source = text(path + "source", row.source(), 80, true);
			Aspect aspect = code(path + "aspect", row.aspect(), Aspect.values());
			Stance stance = code(path + "stance", row.stance(), Stance.values());
			LocalText says = words(path + "says", row.saysEn(), row.saysKo(), 1000, true);
			LocalText note = words(path + "note", row.noteEn(), row.noteKo(), 1000, false);
			return (aspect != null && stance != null && says != null)
					? Optional.of(new LetterDescription.Claim(source, aspect, stance, says, note)) : Optional.empty();
		}

		private List<LetterDescription.Reply> replies() {
			List<LetterForm.ReplyRow> rows = this.form.replies();
			List<LetterDescription.Reply> replies = new ArrayList<>();
			for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
				LetterForm.ReplyRow row = rows.get(i);
				if (!row.isEmpty()) {
					reply("replies[" + i + "].", row, replies).ifPresent(replies::add);
				}
			}
			return replies;
		}

		private Optional<LetterDescription.Reply> reply(String path, LetterForm.ReplyRow row,
				List<LetterDescription.Reply> others) {
			String slug = text(path + "answers", row.answers(), 120, true);
			Certainty certainty = code(path + "certainty", row.certainty(), Certainty.values());
			LocalText basis = words(path + "basis", row.basisEn(), row.basisKo(), 1000, true);
			List<String> sources = ids(path + "sources", row.sources(), Kind.SOURCE);
			Optional<Long> answered = LetterFormReader.this.letters.find(new Slug(slug))
				.map((letter) -> letter.id().value());
			if (!slug.isEmpty() && (answered.isEmpty() || slug.equals(this.form.slug())
					|| others.stream().anyMatch((other) -> answered.get() == other.letter()))) {
				reject(path + "answers", "catalogue.reply.unknown");
			}
			if (certainty == Certainty.UNKNOWN) {
				reject(path + "certainty", "field.required");
			}
			return (certainty != null && basis != null && answered.isPresent())
					? Optional.of(new LetterDescription.Reply(answered.get(), certainty, basis, sources))
					: Optional.empty();
		}

		private List<String> ids(String field, @Nullable String typed, Kind kind) {
			List<String> ids = Arrays
				.stream(Objects.requireNonNullElse(typed, "").replace("\u0000", "").split("[,;\\s]+"))
				.filter((id) -> !id.isEmpty())
				.distinct()
				.toList();
			List<String> unknown = (ids.size() > MOST_ROWS) ? ids : LetterFormReader.this.records.missing(kind, ids);
			if (!unknown.isEmpty()) {
				reject(field, "catalogue.ids.unknown", unknown.stream().limit(5).collect(Collectors.joining(", ")));
			}
			return ids;
		}

		private @Nullable LocalText words(String field, @Nullable String en, @Nullable String ko, int longest,
				boolean required) {
			String english = text(field + "En", en, longest, required);
			String korean = text(field + "Ko", ko, longest, false);
			if (english.isEmpty()) {
				if (!korean.isEmpty() && !required) {
					reject(field + "En", "catalogue.english-first");
				}
				return null;
			}
			return new LocalText(english, korean.isEmpty() ? null : korean);
		}

		private String text(String field, @Nullable String typed, int longest, boolean required) {
			String text = Objects.requireNonNullElse(typed, "").replace("\u0000", "").replace("\r\n", "\n").strip();
			if (text.isEmpty() && required) {
				reject(field, "field.required");
			}
			if (text.length() > longest) {
				reject(field, "catalogue.too-long", Integer.toString(longest));
			}
			return text;
		}

		private <T extends Enum<T> & Coded> @Nullable T code(String field, @Nullable String typed, T[] values) {
			Map<String, T> codes = Arrays.stream(values).collect(Collectors.toMap(Coded::code, (value) -> value));
			T value = codes.get(Objects.requireNonNullElse(typed, ""));
			if (value == null) {
				reject(field, "field.required");
			}
			return value;
		}

		private void reject(String field, String message, Object... details) {
			this.problems.rejectValue(field, message, details, null);
		}

	}

}
