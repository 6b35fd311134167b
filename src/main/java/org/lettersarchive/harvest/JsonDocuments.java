package org.lettersarchive.harvest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.collection.LetterCollection;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.event.Event;
import org.lettersarchive.harvest.Json.Claim;
import org.lettersarchive.harvest.Json.LetterEntry;
import org.lettersarchive.harvest.Json.Named;
import org.lettersarchive.harvest.Json.Quoted;
import org.lettersarchive.harvest.Json.Related;
import org.lettersarchive.harvest.Json.RevisionEntry;
import org.lettersarchive.harvest.Json.SourceEntry;
import org.lettersarchive.harvest.Json.TextEntry;
import org.lettersarchive.harvest.Json.WhenWritten;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.DateOfWriting;
import org.lettersarchive.letter.Participant;
import org.lettersarchive.letter.PassageHistory;
import org.lettersarchive.letter.PublishedAmendment;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.PublishedRevision;
import org.lettersarchive.letter.Quotation;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.record.RecordPart;
import org.lettersarchive.record.RecordValue;
import org.lettersarchive.letter.RelatedLetter;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.letter.Topic;
import org.lettersarchive.source.Source;
import org.lettersarchive.source.SourceId;
import org.lettersarchive.text.LetterText;
import org.lettersarchive.text.Passage;

/**
 * Puts what is public into the documents of {@link Json}.
 */
record JsonDocuments(Links links) {

	<T> Json.ListDocument<T> list(String kind, Paging paging, List<T> items) {
		return new Json.ListDocument<>(this.links.schema(kind), paging.self(), paging.previous(), paging.next(),
				paging.total(), items);
	}

	/**
	 * A list that is never so long that it needs pages.
	 */
	<T> Json.ListDocument<T> list(String path, List<T> items) {
		return new Json.ListDocument<>(this.links.schema("list"), this.links.to(path + ".json"), null, null,
				items.size(), items);
	}

	Json.SourceDocument source(Source source, Paging paging, List<SourcesDataController.ClaimedLetter> letters) {
		return new Json.SourceDocument(this.links.schema("source"), paging.self(), source(source), paging.previous(),
				paging.next(), paging.total(),
				letters.stream()
					.map((letter) -> new Json.ClaimedLetter(entry(letter.letter()),
							letter.claims().stream().map(this::claim).toList()))
					.toList());
	}

	<T> Json.RecordDocument<T> record(String kind, T subject, Paging paging, List<PublishedLetter> letters) {
		return new Json.RecordDocument<>(this.links.schema(kind), paging.self(), subject, paging.previous(),
				paging.next(), paging.total(), letters.stream().map(this::entry).toList());
	}

	Json.LetterDocument letter(PublicRecord record) {
		PublishedLetter letter = record.letter();
		return new Json.LetterDocument(this.links.schema("letter"), entry(letter), letter.summary(),
				letter.delivery().orElse(null), letter.publication().orElse(null), letter.disagreement().orElse(null),
				letter.confidence().code(), letter.rights().uri(), letter.rights().label(),
				letter.recordedAt().toString(), record.changedAt().toString(),
				record.related().stream().filter(RelatedLetter::isAnswered).map(this::related).toList(),
				record.related().stream().filter((other) -> !other.isAnswered()).map(this::related).toList(),
				letter.quotations().stream().map(this::quoted).toList(),
				letter.texts().stream().map((text) -> text(letter, text)).toList(),
				record.claims().stream().map(this::claim).toList(),
				record.amendments().stream().map((change) -> change(letter, change)).toList(),
				record.bibliography().inOrder().stream().map(this::source).toList());
	}

	LetterEntry entry(PublishedLetter letter) {
		return new LetterEntry(letter.slug().value(), this.links.letter(letter), letter.title(), written(letter.date()),
				letter.senders().stream().map(this::participant).toList(),
				letter.recipients().stream().map(this::participant).toList(), letter.status().code(),
				new Named(letter.collection().value(), this.links.collection(letter.collection().value()),
						letter.collectionTitle()),
				letter.topics().stream().map(this::topic).toList(), letter.hasText());
	}

	private static WhenWritten written(DateOfWriting date) {
		return new WhenWritten(date.edtf().edtf(), string(date.notBefore()), string(date.notAfter()),
				date.certainty().code());
	}

	private Named participant(Participant person) {
		return new Named(person.id(), this.links.correspondent(person.id()), person.name());
	}

	Named topic(Topic topic) {
		return new Named(topic.id(), this.links.topic(topic.id()), topic.name());
	}

	private Related related(RelatedLetter other) {
		return new Related(other.letter().slug().value(), this.links.letter(other.letter()),
				other.reply().certainty().code(), other.reply().basis(),
				other.reply().sources().stream().map(SourceId::value).toList());
	}

	private Quoted quoted(Quotation quotation) {
		return new Quoted(quotation.text(), quotation.language(), quotation.source().value(),
				quotation.note().orElse(null));
	}

	private TextEntry text(PublishedLetter letter, ReadingText text) {
		return new TextEntry(text.witness().value(), text.language(), text.kind().code(),
				text.translatedFrom().orElse(null), text.rights(), text.credit().orElse(null),
				text.transcribedBy().orElse(null), text.reviewedBy().orElse(null), text.publishedAt().toString(),
				text.publication().orElse(null),
				text.publication().map((number) -> this.links.revision(letter, number)).orElse(null),
				text.revisionHash().orElse(null), text.body(), text.document().plain().value(),
				passages(letter, text.document(), text.passages()));
	}

	private List<Json.PassageEntry> passages(PublishedLetter letter, LetterText text, List<Integer> numbers) {
		List<Passage> passages = text.passages().toList();
		return IntStream.range(0, Math.min(passages.size(), numbers.size()))
			.mapToObj(
					(place) -> new Json.PassageEntry(numbers.get(place), this.links.passage(letter, numbers.get(place)),
							passages.get(place).kind().keyword(), LetterText.of(passages.get(place)).plain().value()))
			.toList();
	}

	/**
	 * A passage with what became of it.
	 * @param shown the revision that has it now or had it last, unless it was withdrawn
	 */
	Json.PassageDocument passage(PublishedLetter letter, PassageHistory history, Optional<PublishedRevision> shown) {
		Optional<Json.PassageEntry> entry = shown
			.flatMap((revision) -> passages(letter, revision.document().orElseThrow(), revision.passages()).stream()
				.filter((passage) -> passage.number() == history.number())
				.findFirst());
		String address = this.links.passage(letter, history.number());
		return new Json.PassageDocument(this.links.schema("passage"), address + ".json", history.number(), address,
				this.links.letter(letter), history.last().language(), history.isCurrent(),
				shown.map((revision) -> this.links.revision(letter, revision.number()) + "#p" + history.number())
					.orElse(null),
				entry.map(Json.PassageEntry::kind).orElse(null), entry.map(Json.PassageEntry::text).orElse(null),
				history.events()
					.stream()
					.map((event) -> new Json.PassageEventEntry(event.revision().number(),
							this.links.revision(letter, event.revision().number()),
							event.revision().publishedAt().toString(), event.kind().code(), event.others()))
					.toList());
	}

	private Json.ChangeEntry change(PublishedLetter letter, PublishedAmendment change) {
		return new Json.ChangeEntry(change.number(), this.links.letter(letter) + "#" + change.anchor(),
				change.at().toString(), change.by().isEmpty() ? null : change.by(),
				change.reason().isEmpty() ? null : change.reason(), change.source().map(SourceId::value).orElse(null),
				change.hash(),
				change.changes()
					.stream()
					.map((field) -> new Json.ChangedField(field.field(), values(field.before()), values(field.after())))
					.toList());
	}

	private static List<String> values(List<RecordValue> values) {
		return values.stream()
			.map((value) -> value.parts().stream().map(RecordPart::value).collect(Collectors.joining(" · ")))
			.toList();
	}

	Claim claim(Attestation claim) {
		return new Claim(claim.source().value(), claim.aspect().code(), claim.stance().code(), claim.value(),
				claim.note().orElse(null));
	}

	SourceEntry source(Source source) {
		return new SourceEntry(source.id().value(), this.links.source(source.id().value()), source.publisher(),
				source.title(), source.date().map((date) -> date.edtf()).orElse(null), source.url().orElse(null),
				source.link().code(), source.language(), source.covers());
	}

	Named named(Correspondent person) {
		return new Named(person.id().value(), this.links.correspondent(person.id().value()), person.name());
	}

	Json.Person person(Correspondent person) {
		return new Json.Person(person.id().value(), this.links.correspondent(person.id().value()), person.name(),
				person.shortName(), person.office().orElse(null),
				person.authorityLinks()
					.stream()
					.map((link) -> new Json.Authority(link.scheme().code(), link.uri()))
					.toList());
	}

	Json.EventEntry event(Event event) {
		return new Json.EventEntry(event.id().value(), this.links.event(event.id().value()), event.date().edtf(),
				event.startsOn().toString(), event.endsOn().toString(), event.title(), event.summary(),
				event.location().orElse(null));
	}

	Json.CollectionEntry collection(LetterCollection collection) {
		return new Json.CollectionEntry(collection.id().value(), this.links.collection(collection.id().value()),
				collection.title(), collection.summary(),
				collection.reportedTotal().isPresent() ? collection.reportedTotal().getAsInt() : null);
	}

	RevisionEntry revision(PublishedLetter letter, RevisionSummary revision, Optional<String> text) {
		return new RevisionEntry(revision.number(), this.links.revision(letter, revision.number()),
				revision.witness().value(), revision.language(), revision.kind().code(), revision.revision(),
				revision.publishedAt().toString(), revision.transcribedBy(), revision.reviewedBy(), revision.note(),
				revision.textHash(), revision.hash(), revision.previousHash(), revision.current(),
				string(revision.withdrawnAt()), revision.withdrawalReason(), text.orElse(null), revision.passages());
	}

	private static @Nullable String string(@Nullable Object value) {
		return (value == null) ? null : value.toString();
	}

}
