package org.lettersarchive.harvest;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

/**
 * The JSON documents of the archive, first version. What is here stays; what is added is
 * added to the schema as well. Whatever is not known is null and not left out.
 */
final class Json {

	private Json() {
	}

	/**
	 * A list, or a page of one.
	 */
	record ListDocument<T>(@JsonProperty("$schema") String schema, String self, @Nullable String previous,
			@Nullable String next, long total, List<T> items) {
	}

	/**
	 * One record with a page of the letters that belong to it.
	 */
	record RecordDocument<T>(@JsonProperty("$schema") String schema, String self, @JsonUnwrapped T subject,
			@Nullable String previous, @Nullable String next, long total, List<LetterEntry> letters) {
	}

	/**
	 * A source with a page of the letters that it says something of.
	 */
	record SourceDocument(@JsonProperty("$schema") String schema, String self, @JsonUnwrapped SourceEntry subject,
			@Nullable String previous, @Nullable String next, long total, List<ClaimedLetter> letters) {
	}

	record ClaimedLetter(@JsonUnwrapped LetterEntry letter, List<Claim> claims) {
	}

	record PeriodDocument(@JsonProperty("$schema") String schema, String self, String notBefore, String notAfter,
			@Nullable String previous, @Nullable String next, long total, List<LetterEntry> letters,
			List<EventEntry> events, @Nullable String moreEvents) {
	}

	record YearEntry(int year, String address, long certain, long possible) {
	}

	record TopicEntry(@JsonUnwrapped Named topic, long count) {
	}

	record LetterDocument(@JsonProperty("$schema") String schema, @JsonUnwrapped LetterEntry entry, LocalText summary,
			@Nullable LocalText delivery, @Nullable LocalText publication, @Nullable LocalText disagreement,
			String confidence, String rights, LocalText rightsLabel, String recordedAt, String changedAt,
			List<Related> answers, List<Related> answeredBy, List<Quoted> quotations, List<TextEntry> texts,
			List<Claim> claims, List<ChangeEntry> changes, List<SourceEntry> sources) {
	}

	/**
	 * A change to the record, by the names of the fields.
	 */
	record ChangeEntry(int number, String address, String at, @Nullable String by, @Nullable String reason,
			@Nullable String source, String hash, List<ChangedField> fields) {
	}

	record ChangedField(String field, List<String> before, List<String> after) {
	}

	record LetterEntry(String slug, String address, LocalText title, WhenWritten date, List<Named> senders,
			List<Named> recipients, String status, Named collection, List<Named> topics, boolean hasText) {
	}

	record WhenWritten(String edtf, @Nullable String notBefore, @Nullable String notAfter, String certainty) {
	}

	record Named(String id, String address, LocalText name) {
	}

	record Related(String slug, String address, String certainty, LocalText basis, List<String> sources) {
	}

	record Quoted(String text, String language, String source, @Nullable LocalText note) {
	}

	record TextEntry(String witness, String language, String kind, @Nullable String translatedFrom, String rights,
			@Nullable String credit, @Nullable String transcribedBy, @Nullable String reviewedBy, String publishedAt,
			@Nullable Integer number, @Nullable String revision, @Nullable String hash, String canonical, String plain,
			List<PassageEntry> passages) {
	}

	/**
	 * A passage of a text, which keeps its number in later revisions.
	 */
	record PassageEntry(int number, String address, String kind, String text) {
	}

	record PassageDocument(@JsonProperty("$schema") String schema, String self, int number, String address,
			String letter, String language, boolean current, @Nullable String revision, @Nullable String kind,
			@Nullable String text, List<PassageEventEntry> events) {
	}

	record PassageEventEntry(int revision, String address, String publishedAt, String what, List<Integer> passages) {
	}

	record Claim(String source, String aspect, String stance, LocalText value, @Nullable LocalText note) {
	}

	record SourceEntry(String id, String address, String publisher, String title, @Nullable String date,
			@Nullable String url, String link, String language, LocalText covers) {
	}

	record Person(String id, String address, LocalText name, LocalText shortName, @Nullable LocalText office,
			List<Authority> sameAs) {
	}

	record Authority(String file, String uri) {
	}

	record EventEntry(String id, String address, String date, String startsOn, String endsOn, LocalText title,
			LocalText summary, @Nullable LocalText location) {
	}

	record CollectionEntry(String id, String address, LocalText title, LocalText summary,
			@Nullable Integer reportedTotal) {
	}

	record RevisionEntry(int number, String address, String witness, String language, String kind, int revision,
			String publishedAt, String transcribedBy, String reviewedBy, String note, String textHash, String hash,
			String previousHash, boolean current, @Nullable String withdrawnAt, @Nullable String withdrawalReason,
			@Nullable String text, List<Integer> passages) {
	}

	record RevisionDocument(@JsonProperty("$schema") String schema, String self,
			@JsonUnwrapped RevisionEntry revision) {
	}

	record TimelineDocument(@JsonProperty("$schema") String schema, String self, @Nullable String previous,
			@Nullable String next, long total, List<LetterEntry> letters, List<EventEntry> events) {
	}

	record ComparedParagraphEntry(boolean changed, List<RunEntry> runs) {
	}

	record RunEntry(String change, String text) {
	}

	record ComparisonDocument(@JsonProperty("$schema") String schema, String self, int from, int to, boolean unchanged,
			List<ComparedParagraphEntry> paragraphs) {
	}

}
