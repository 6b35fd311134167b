package org.lettersarchive.harvest;

import java.util.List;
import java.util.Optional;

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
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.letter.Quotation;
import org.lettersarchive.letter.ReadingText;
import org.lettersarchive.letter.RelatedLetter;
import org.lettersarchive.letter.RevisionSummary;
import org.lettersarchive.letter.Topic;
import org.lettersarchive.source.Source;
import org.lettersarchive.source.SourceId;

/**
 * Puts what is public into the documents of {@link Json}.
 */
record JsonDocuments(Links links) {

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
				record.bibliography().inOrder().stream().map(this::source).toList());
	}

	LetterEntry entry(PublishedLetter letter) {
		return new LetterEntry(letter.slug().value(), this.links.letter(letter), letter.title(), written(letter.date()),
				letter.senders().stream().map(this::participant).toList(),
				letter.recipients().stream().map(this::participant).toList(), letter.status().code(),
				new Named(letter.collection().value(), this.links.to("/collections/" + letter.collection()),
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
		return new Named(topic.id(), this.links.to("/topics/" + topic.id()), topic.name());
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
				text.revisionHash().orElse(null), text.body(), text.document().plain().value());
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

	Json.Person person(Correspondent person) {
		return new Json.Person(person.id().value(), this.links.correspondent(person.id().value()), person.name(),
				person.shortName(), person.office().orElse(null),
				person.authorityLinks()
					.stream()
					.map((link) -> new Json.Authority(link.scheme().code(), link.uri()))
					.toList());
	}

	Json.EventEntry event(Event event) {
		return new Json.EventEntry(event.id().value(), this.links.to("/events/" + event.id()), event.date().edtf(),
				event.startsOn().toString(), event.endsOn().toString(), event.title(), event.summary(),
				event.location().orElse(null));
	}

	Json.CollectionEntry collection(LetterCollection collection) {
		return new Json.CollectionEntry(collection.id().value(), this.links.to("/collections/" + collection.id()),
				collection.title(), collection.summary(),
				collection.reportedTotal().isPresent() ? collection.reportedTotal().getAsInt() : null);
	}

	RevisionEntry revision(PublishedLetter letter, RevisionSummary revision, Optional<String> text) {
		return new RevisionEntry(revision.number(), this.links.revision(letter, revision.number()),
				revision.witness().value(), revision.language(), revision.kind().code(), revision.revision(),
				revision.publishedAt().toString(), revision.transcribedBy(), revision.reviewedBy(), revision.note(),
				revision.textHash(), revision.hash(), revision.previousHash(), revision.current(),
				string(revision.withdrawnAt()), revision.withdrawalReason(), text.orElse(null));
	}

	static LocalText named(String text) {
		return new LocalText(text, null);
	}

	static <T> List<T> none() {
		return List.of();
	}

	private static @Nullable String string(@Nullable Object value) {
		return (value == null) ? null : value.toString();
	}

}
