package org.lettersarchive.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds letters to the catalogue, many at a time, as part of a transaction that adds all
 * of them or none.
 */
@Component
public class AddingLetters {

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	AddingLetters(JdbcTemplate jdbc, JdbcClient client) {
		this.jdbc = jdbc;
		this.client = client;
	}

	/**
	 * Which of these are the present or former names of letters.
	 */
	public Set<String> taken(Collection<String> slugs) {
		return slugs.isEmpty() ? Set.of()
				: new HashSet<>(this.client.sql("""
						select slug from letter where slug in (:slugs)
						union all select slug from former_slug where slug in (:slugs)""")
					.param("slugs", slugs)
					.query((row, _) -> row.getString(1))
					.list());
	}

	/**
	 * Which of these are the present names of letters.
	 */
	public Set<String> present(Collection<String> slugs) {
		return slugs.isEmpty() ? Set.of()
				: new HashSet<>(this.client.sql("select slug from letter where slug in (:slugs)")
					.param("slugs", slugs)
					.query((row, _) -> row.getString(1))
					.list());
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void letters(List<NewLetter> letters) {
		this.jdbc.batchUpdate("""
				insert into letter (slug, collection_id, publication_state, withdrawn_on, withdrawal_reason_en,
					withdrawal_reason_ko, status, date_edtf, not_before, not_after, date_certainty, title_en, title_ko,
					summary_en, summary_ko, delivery_en, delivery_ko, publication_en, publication_ko, disagreement_en,
					disagreement_ko, confidence, rights_uri, sequence)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				letters.stream().map(AddingLetters::values).toList());
		List<Object[]> participants = new ArrayList<>();
		List<Object[]> topics = new ArrayList<>();
		for (NewLetter letter : letters) {
			int position = 0;
			for (String sender : letter.senders()) {
				participants.add(new Object[] { sender, Role.SENDER.code(), position++, letter.slug().value() });
			}
			for (String recipient : letter.recipients()) {
				participants.add(new Object[] { recipient, Role.RECIPIENT.code(), position++, letter.slug().value() });
			}
			int place = 0;
			for (String topic : letter.topics()) {
				topics.add(new Object[] { topic, place++, letter.slug().value() });
			}
		}
		this.jdbc.batchUpdate("""
				insert into letter_participant (letter_id, correspondent_id, role, position)
				select id, ?, ?, ? from letter where slug = ?""", participants);
		this.jdbc.batchUpdate("""
				insert into letter_topic (letter_id, topic_id, position)
				select id, ?, ? from letter where slug = ?""", topics);
	}

	private static Object[] values(NewLetter letter) {
		NewLetter.State state = letter.state();
		DateOfWriting written = letter.written();
		return new Object[] { letter.slug().value(), letter.collection(), state.code(), state.withdrawnOn(),
				en(state.reason()), ko(state.reason()), letter.status().code(), written.edtf().edtf(),
				written.notBefore(), written.notAfter(), written.certainty().code(), letter.title().en(),
				letter.title().ko(), letter.summary().en(), letter.summary().ko(), en(letter.delivery()),
				ko(letter.delivery()), en(letter.publication()), ko(letter.publication()), en(letter.disagreement()),
				ko(letter.disagreement()), letter.confidence().code(), letter.rights(), letter.sequence() };
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void claims(List<NewLetter.Claim> claims) {
		this.jdbc.batchUpdate("""
				insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
				select id, ?, ?, ?, ?, ?, ?, ? from letter where slug = ?""",
				claims.stream()
					.map((claim) -> new Object[] { claim.source(), claim.aspect().code(), claim.value().en(),
							claim.value().ko(), claim.stance().code(), en(claim.note()), ko(claim.note()),
							claim.letter().value() })
					.toList());
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void replies(List<NewLetter.Reply> replies) {
		this.jdbc.batchUpdate("""
				insert into reply (letter_id, answers_id, certainty, basis_en, basis_ko)
				select l.id, a.id, ?, ?, ? from letter l, letter a where l.slug = ? and a.slug = ?""",
				replies.stream()
					.map((reply) -> new Object[] { reply.certainty().code(), reply.basis().en(), reply.basis().ko(),
							reply.letter().value(), reply.answers().value() })
					.toList());
		List<Object[]> sources = new ArrayList<>();
		for (NewLetter.Reply reply : replies) {
			int position = 0;
			for (String source : reply.sources()) {
				sources.add(new Object[] { source, position++, reply.letter().value(), reply.answers().value() });
			}
		}
		this.jdbc.batchUpdate("""
				insert into reply_source (letter_id, answers_id, source_id, position)
				select l.id, a.id, ?, ? from letter l, letter a where l.slug = ? and a.slug = ?""", sources);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void quotations(List<NewLetter.Quoted> quotations) {
		this.jdbc.batchUpdate("""
				insert into quotation (letter_id, collection_id, text, language, source_id, note_en, note_ko)
				values ((select id from letter where slug = ?), ?, ?, ?, ?, ?, ?)""",
				quotations.stream().map(AddingLetters::values).collect(Collectors.toList()));
	}

	private static Object[] values(NewLetter.Quoted quoted) {
		return new Object[] { (quoted.letter() != null) ? quoted.letter().value() : null, quoted.collection(),
				quoted.text(), quoted.language(), quoted.source(), en(quoted.note()), ko(quoted.note()) };
	}

	private static @Nullable String en(@Nullable LocalText text) {
		return (text != null) ? text.en() : null;
	}

	private static @Nullable String ko(@Nullable LocalText text) {
		return (text != null) ? text.ko() : null;
	}

}
