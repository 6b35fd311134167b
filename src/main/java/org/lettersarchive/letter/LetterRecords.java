package org.lettersarchive.letter;

import org.lettersarchive.record.RecordPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records of letters as a whole, to be read and written by those who catalogue.
 * Reading modules may not use it.
 */
@Component
public class LetterRecords {

	private final JdbcClient jdbc;

	public LetterRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Makes others wait who want to change the same record.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(LetterId letter) {
		this.jdbc.sql("select id from letter where id = :id for no key update")
			.param("id", letter.value())
			.query(Long.class)
			.optional();
	}

	/**
	 * What the catalogue states of a letter.
	 */
	public Optional<LetterDescription> find(LetterId letter) {
		return this.jdbc
			.sql("""
					select jsonb_build_object(
						'slug', l.slug, 'status', l.status,
						'date', jsonb_build_object('edtf', l.date_edtf, 'notBefore', l.not_before, 'notAfter', l.not_after,
							'certainty', l.date_certainty),
						'title', jsonb_build_object('en', l.title_en, 'ko', l.title_ko),
						'summary', jsonb_build_object('en', l.summary_en, 'ko', l.summary_ko),
						'delivery', case when l.delivery_en is not null
							then jsonb_build_object('en', l.delivery_en, 'ko', l.delivery_ko) end,
						'publication', case when l.publication_en is not null
							then jsonb_build_object('en', l.publication_en, 'ko', l.publication_ko) end,
						'disagreement', case when l.disagreement_en is not null
							then jsonb_build_object('en', l.disagreement_en, 'ko', l.disagreement_ko) end,
						'confidence', l.confidence, 'rights', l.rights_uri,
						'senders', (select coalesce(jsonb_agg(p.correspondent_id order by p.position, p.correspondent_id), '[]')
							from letter_participant p where p.letter_id = l.id and p.role = 'sender'),
						'recipients', (select coalesce(jsonb_agg(p.correspondent_id order by p.position, p.correspondent_id), '[]')
							from letter_participant p where p.letter_id = l.id and p.role = 'recipient'),
						'topics', (select coalesce(jsonb_agg(t.topic_id order by t.position), '[]')
							from letter_topic t where t.letter_id = l.id),
						'claims', (select coalesce(jsonb_agg(jsonb_build_object('source', a.source_id, 'aspect', a.aspect,
								'stance', a.stance, 'says', jsonb_build_object('en', a.value_en, 'ko', a.value_ko),
								'note', case when a.note_en is not null
									then jsonb_build_object('en', a.note_en, 'ko', a.note_ko) end) order by a.id), '[]')
							from attestation a where a.letter_id = l.id),
						'replies', (select coalesce(jsonb_agg(jsonb_build_object('letter', r.answers_id, 'certainty', r.certainty,
								'basis', jsonb_build_object('en', r.basis_en, 'ko', r.basis_ko),
								'sources', (select coalesce(jsonb_agg(s.source_id order by s.position), '[]') from reply_source s
									where s.letter_id = r.letter_id and s.answers_id = r.answers_id)) order by r.answers_id), '[]')
							from reply r where r.letter_id = l.id),
						'passages', (select coalesce(jsonb_agg(jsonb_build_object('quotation', q.id, 'text', q.text) order by q.id), '[]')
							from quotation q where q.letter_id = l.id),
						'collection', l.collection_id,
						'notPublic', case when l.publication_state <> 'published'
							then jsonb_build_object('withdrawnOn', l.withdrawn_on,
								'reason', case when l.withdrawal_reason_en is not null
									then jsonb_build_object('en', l.withdrawal_reason_en, 'ko', l.withdrawal_reason_ko) end,
								'mergedInto', l.merged_into) end)::text
					from letter l where l.id = :id""")
			.param("id", letter.value())
			.query(String.class)
			.optional()
			.map(LetterDescription::read);
	}

	/**
	 * Adds a letter.
	 * @return its number
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public LetterId add(LetterDescription description) {
		LetterId letter = new LetterId(this.jdbc
			.sql("""
					insert into letter (slug, collection_id, status, date_edtf, date_certainty, title_en, summary_en, confidence,
						rights_uri)
					values (:slug, :collection, 'provisional', '', 'unknown', '', '', 'low', :rights) returning id""")
			.param("slug", description.slug())
			.param("collection", description.collection())
			.param("rights", description.rights())
			.query(Long.class)
			.single());
		write(letter, description);
		return letter;
	}

	/**
	 * Writes what the catalogue states of a letter. An address it had before leads to the
	 * new one for good.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(LetterId letter, LetterDescription description) {
		move(letter, description.slug());
		update(letter, description);
		writeParticipants(letter, description);
		writeTopics(letter, description.topics());
		writeClaims(letter, description.claims());
		writeReplies(letter, description.replies());
		writePassages(letter, description.passages());
	}

	private void move(LetterId letter, String slug) {
		this.jdbc.sql("delete from former_slug where letter_id = :id and slug = :slug")
			.param("id", letter.value())
			.param("slug", slug)
			.update();
		this.jdbc.sql(
				"insert into former_slug (slug, letter_id) select slug, id from letter where id = :id and slug <> :slug")
			.param("id", letter.value())
			.param("slug", slug)
			.update();
	}

	private void update(LetterId letter, LetterDescription description) {
		this.jdbc
			.sql("""
					update letter set slug = :slug, status = :status, date_edtf = :edtf, not_before = :notBefore,
						not_after = :notAfter, date_certainty = :certainty, title_en = :titleEn, title_ko = :titleKo,
						summary_en = :summaryEn, summary_ko = :summaryKo, delivery_en = :deliveryEn, delivery_ko = :deliveryKo,
						publication_en = :publicationEn, publication_ko = :publicationKo, disagreement_en = :disagreementEn,
						disagreement_ko = :disagreementKo, confidence = :confidence, rights_uri = :rights,
						collection_id = coalesce(:collection, collection_id), publication_state = :state,
						withdrawn_on = :withdrawnOn, withdrawal_reason_en = :reasonEn, withdrawal_reason_ko = :reasonKo,
						merged_into = :mergedInto
					where id = :id""")
			.param("collection", description.collection())
			.param("state", state(description.notPublic()))
			.param("withdrawnOn", (description.notPublic() != null) ? description.notPublic().withdrawnOn() : null)
			.param("reasonEn", (description.notPublic() != null) ? en(description.notPublic().reason()) : null)
			.param("reasonKo", (description.notPublic() != null) ? ko(description.notPublic().reason()) : null)
			.param("mergedInto", (description.notPublic() != null) ? description.notPublic().mergedInto() : null)
			.param("id", letter.value())
			.param("slug", description.slug())
			.param("status", description.status().code())
			.param("edtf", description.date().edtf())
			.param("notBefore", description.date().notBefore())
			.param("notAfter", description.date().notAfter())
			.param("certainty", description.date().certainty().code())
			.param("titleEn", description.title().en())
			.param("titleKo", description.title().ko())
			.param("summaryEn", description.summary().en())
			.param("summaryKo", description.summary().ko())
			.param("deliveryEn", en(description.delivery()))
			.param("deliveryKo", ko(description.delivery()))
			.param("publicationEn", en(description.publication()))
			.param("publicationKo", ko(description.publication()))
			.param("disagreementEn", en(description.disagreement()))
			.param("disagreementKo", ko(description.disagreement()))
			.param("confidence", description.confidence().code())
			.param("rights", description.rights())
			.update();
	}

	private static String state(LetterDescription.@Nullable NotPublic notPublic) {
		if (notPublic == null) {
			return "published";
		}
		return notPublic.isWithdrawn() ? "withdrawn" : "draft";
	}

	private void writeParticipants(LetterId letter, LetterDescription description) {
		deleteOf("letter_participant", letter);
		writeParticipants(letter, Role.SENDER, description.senders());
		writeParticipants(letter, Role.RECIPIENT, description.recipients());
	}

	private void writeParticipants(LetterId letter, Role role, List<String> correspondents) {
		for (int i = 0; i < correspondents.size(); i++) {
			this.jdbc.sql("""
					insert into letter_participant (letter_id, correspondent_id, role, position)
					values (?, ?, ?, ?)""").params(letter.value(), correspondents.get(i), role.code(), i).update();
		}
	}

	private void writeTopics(LetterId letter, List<String> topics) {
		deleteOf("letter_topic", letter);
		for (int i = 0; i < topics.size(); i++) {
			this.jdbc.sql("insert into letter_topic (letter_id, topic_id, position) values (?, ?, ?)")
				.params(letter.value(), topics.get(i), i)
				.update();
		}
	}

	private void writeClaims(LetterId letter, List<LetterDescription.Claim> claims) {
		deleteOf("attestation", letter);
		for (LetterDescription.Claim claim : claims) {
			this.jdbc.sql("""
					insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
					values (:letter, :source, :aspect, :valueEn, :valueKo, :stance, :noteEn, :noteKo)""")
				.param("letter", letter.value())
				.param("source", claim.source())
				.param("aspect", claim.aspect().code())
				.param("valueEn", claim.says().en())
				.param("valueKo", claim.says().ko())
				.param("stance", claim.stance().code())
				.param("noteEn", en(claim.note()))
				.param("noteKo", ko(claim.note()))
				.update();
		}
	}

	private void writeReplies(LetterId letter, List<LetterDescription.Reply> replies) {
		deleteOf("reply_source", letter);
		deleteOf("reply", letter);
		for (LetterDescription.Reply reply : replies) {
			this.jdbc.sql(
					"insert into reply (letter_id, answers_id, certainty, basis_en, basis_ko) values (:id, :answers, :certainty, :en, :ko)")
				.param("id", letter.value())
				.param("answers", reply.letter())
				.param("certainty", reply.certainty().code())
				.param("en", reply.basis().en())
				.param("ko", reply.basis().ko())
				.update();
			for (int i = 0; i < reply.sources().size(); i++) {
				this.jdbc
					.sql("insert into reply_source (letter_id, answers_id, source_id, position) values (?, ?, ?, ?)")
					.params(letter.value(), reply.letter(), reply.sources().get(i), i)
					.update();
			}
		}
	}

	private void writePassages(LetterId letter, List<LetterDescription.Passage> passages) {
		Long[] present = passages.stream().map(LetterDescription.Passage::quotation).toArray(Long[]::new);
		this.jdbc.sql("update quotation set letter_id = null where letter_id = :id and not id = any (:passages)")
			.param("id", letter.value())
			.param("passages", present)
			.update();
		this.jdbc.sql("update quotation set letter_id = :id where letter_id is null and id = any (:passages)")
			.param("id", letter.value())
			.param("passages", present)
			.update();
	}

	private void deleteOf(String table, LetterId letter) {
		this.jdbc.sql("delete from " + table + " where letter_id = :id").param("id", letter.value()).update();
	}

	/**
	 * Whether another letter has this address, or had it.
	 */
	public boolean isTaken(String slug, @Nullable LetterId by) {
		return this.jdbc.sql("""
				select exists (select from letter where slug = :slug and id <> :id)
					or exists (select from former_slug where slug = :slug and letter_id <> :id)""")
			.param("slug", slug)
			.param("id", (by != null) ? by.value() : 0)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Those of some ids for which there is no record.
	 */
	public List<String> missing(RecordPart.Kind kind, Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		String table = switch (kind) {
			case CORRESPONDENT -> "correspondent";
			case TOPIC -> "topic";
			case SOURCE -> "source";
			case COLLECTION -> "collection";
			case PLACE -> "place";
			case WORDS, MESSAGE, DATE, LETTER -> throw new IllegalArgumentException("Not known by an id: " + kind);
		};
		String present = (kind == RecordPart.Kind.PLACE) ? "" : " and retired_on is null";
		Set<String> known = Set.copyOf(this.jdbc.sql("select id from " + table + " where id in (:ids)" + present)
			.param("ids", List.copyOf(ids))
			.query(String.class)
			.list());
		List<String> missing = new ArrayList<>(ids);
		missing.removeAll(known);
		return missing;
	}

	/**
	 * The quotations of a letter and those of its collection that belong to no letter
	 * yet.
	 */
	public List<LetterDescription.Passage> passagesFor(LetterId letter, int limit) {
		return this.jdbc.sql("""
				select q.id as quotation, q.text from quotation q join letter l on l.id = :id
				where q.letter_id = l.id or (q.letter_id is null and q.retired_on is null
					and q.collection_id = l.collection_id)
				order by q.letter_id nulls last, q.id limit :limit""")
			.param("id", letter.value())
			.param("limit", limit)
			.query((row, _) -> new LetterDescription.Passage(row.getLong("quotation"), row.getString("text")))
			.list();
	}

	private static @Nullable String en(@Nullable LocalText text) {
		return (text != null) ? text.en() : null;
	}

	private static @Nullable String ko(@Nullable LocalText text) {
		return (text != null) ? text.ko() : null;
	}

}
