package org.lettersarchive.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.Role;

/**
 * What the index holds of a letter. Public for Hibernate Search alone, which makes it.
 */
public final class LetterIndex implements TypeBinder {

	/** Goes up whenever anything below changes: indexes of other versions are rebuilt. */
	static final int VERSION = 2;

	/** All that the letter is found by, analysed. */
	static final String EVERYTHING = "everything";

	static final String TITLE = "title";

	static final String NAMES = "names";

	static final String SENDER_NAMES = "senderNames";

	static final String RECIPIENT_NAMES = "recipientNames";

	static final String TOPIC_NAMES = "topicNames";

	static final String SOURCE_TITLES = "sourceTitles";

	static final String SENDER = "sender";

	static final String RECIPIENT = "recipient";

	static final String TOPIC = "topic";

	static final String SOURCE = "source";

	static final String STATUS = "status";

	static final String TEXT = "text";

	static final String LANGUAGE = "language";

	static final String COLLECTION = "collection";

	static final String YEAR = "year";

	static final String MONTH = "month";

	static final String NOT_BEFORE = "notBefore";

	static final String NOT_AFTER = "notAfter";

	static final String PLACE = "place";

	/**
	 * What a part of the letter says, only to be shown.
	 */
	static String said(LetterPart part) {
		return "said_" + part.code();
	}

	@Override
	public void bind(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		context.bridge(SearchableLetter.class, new Bridge(context.indexSchemaElement(), context));
	}

	private static final class Bridge implements TypeBridge<SearchableLetter> {

		private final TypeBindingContext context;

		private final IndexSchemaElement schema;

		private final List<IndexFieldReference<String>> texts;

		private final List<IndexFieldReference<String>> keywords;

		private final IndexFieldReference<LocalDate> notBefore;

		private final IndexFieldReference<LocalDate> notAfter;

		private final IndexFieldReference<String> place;

		private final List<IndexFieldReference<String>> said;

		Bridge(IndexSchemaElement schema, TypeBindingContext context) {
			this.schema = schema;
			this.context = context;
			this.texts = List.of(text(EVERYTHING), text(TITLE), text(NAMES), text(SENDER_NAMES), text(RECIPIENT_NAMES),
					text(TOPIC_NAMES), text(SOURCE_TITLES));
			this.keywords = List.of(keyword(SENDER), keyword(RECIPIENT), keyword(TOPIC), keyword(SOURCE),
					keyword(STATUS), keyword(TEXT), keyword(LANGUAGE), keyword(COLLECTION), keyword(YEAR),
					keyword(MONTH));
			this.notBefore = day(NOT_BEFORE);
			this.notAfter = day(NOT_AFTER);
			this.place = schema
				.field(PLACE, context.typeFactory().asString().sortable(Sortable.YES).projectable(Projectable.YES))
				.toReference();
			this.said = Stream.of(LetterPart.values()).map(this::said).toList();
		}

		private IndexFieldReference<String> said(LetterPart part) {
			return this.schema
				.field(LetterIndex.said(part),
						this.context.typeFactory().asString().searchable(Searchable.NO).projectable(Projectable.YES))
				.multiValued()
				.toReference();
		}

		private IndexFieldReference<String> text(String name) {
			return this.schema
				.field(name,
						this.context.typeFactory().asString().analyzer(Analysis.INDEXED).searchAnalyzer(Analysis.ASKED))
				.multiValued()
				.toReference();
		}

		private IndexFieldReference<String> keyword(String name) {
			return this.schema.field(name, this.context.typeFactory().asString().aggregable(Aggregable.YES))
				.multiValued()
				.toReference();
		}

		private IndexFieldReference<LocalDate> day(String name) {
			return this.schema.field(name, this.context.typeFactory().asLocalDate()).toReference();
		}

		@Override
		public void write(DocumentElement document, SearchableLetter letter, TypeBridgeWriteContext context) {
			LetterContent content = letter.content();
			var parts = content.parts();
			List<String> senders = content.ids(Role.SENDER.code());
			List<String> recipients = content.ids(Role.RECIPIENT.code());
			add(document, this.texts, List.of(parts.values().stream().flatMap(List::stream).toList(),
					parts.getOrDefault(LetterPart.TITLE, List.of()), parts.getOrDefault(LetterPart.NAME, List.of()),
					content.names(Role.SENDER.code()), content.names(Role.RECIPIENT.code()),
					parts.getOrDefault(LetterPart.TOPIC, List.of()), parts.getOrDefault(LetterPart.SOURCE, List.of())));
			add(document, this.keywords,
					List.of(orUnknown(senders), orUnknown(recipients),
							content.topics().stream().map(LetterContent.Topic::id).toList(),
							content.sources().stream().map(LetterContent.Source::id).toList(),
							List.of(content.status()), List.of(content.texts().isEmpty() ? "no" : "yes"),
							content.languages(), List.of(content.collection()), years(content.months()),
							content.months().stream().map(YearMonth::toString).toList()));
			add(document, this.said,
					Stream.of(LetterPart.values()).map((part) -> parts.getOrDefault(part, List.of())).toList());
			document.addValue(this.notBefore, content.notBefore());
			document.addValue(this.notAfter, content.notAfter());
			document.addValue(this.place, content.place(letter.id()));
		}

		private static void add(DocumentElement document, List<IndexFieldReference<String>> fields,
				List<? extends Collection<String>> values) {
			for (int i = 0; i < fields.size(); i++) {
				IndexFieldReference<String> field = fields.get(i);
				values.get(i).forEach((value) -> document.addValue(field, value));
			}
		}

		private static List<String> orUnknown(List<String> ids) {
			return ids.isEmpty() ? List.of(LetterFilter.UNKNOWN) : ids;
		}

		private static List<String> years(List<YearMonth> months) {
			return months.stream().map((month) -> month.toString().substring(0, 4)).distinct().toList();
		}

	}

}
