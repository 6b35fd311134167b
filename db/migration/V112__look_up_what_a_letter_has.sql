-- Looked up letter by letter: an exists here is sometimes answered by reading the whole other table.
create or replace view published_letter as
select l.id,
	l.slug,
	l.collection_id,
	c.title_en as collection_title_en,
	c.title_ko as collection_title_ko,
	c.reference_id,
	l.status,
	l.date_edtf,
	l.not_before,
	l.not_after,
	l.date_certainty,
	l.title_en,
	l.title_ko,
	l.summary_en,
	l.summary_ko,
	l.delivery_en,
	l.delivery_ko,
	l.publication_en,
	l.publication_ko,
	l.disagreement_en,
	l.disagreement_ko,
	l.confidence,
	l.rights_uri,
	r.label_en as rights_label_en,
	r.label_ko as rights_label_ko,
	l.sort_date,
	l.sequence,
	l.recorded_at,
	coalesce((
		select jsonb_agg(jsonb_build_object(
				'role', p.role,
				'id', w.id,
				'name', jsonb_build_object('en', w.name_en, 'ko', w.name_ko),
				'shortName', jsonb_build_object('en', w.short_name_en, 'ko', w.short_name_ko),
				'mark', w.mark) order by p.role desc, p.position, w.id)
		from letter_participant p
		join correspondent w on w.id = p.correspondent_id
		where p.letter_id = l.id), '[]'::jsonb)::text as participants,
	coalesce((
		select jsonb_agg(jsonb_build_object(
				'id', t.id,
				'name', jsonb_build_object('en', t.name_en, 'ko', t.name_ko)) order by lt.position)
		from letter_topic lt
		join topic t on t.id = lt.topic_id
		where lt.letter_id = l.id), '[]'::jsonb)::text as topics,
	coalesce((select true from reading_text rt where rt.letter_id = l.id limit 1), false) as has_text,
	coalesce((select true from history_entry e where e.letter_id = l.id and e.publication is not null limit 1), false) as has_history,
	coalesce((select true from amendment a where a.record_kind = 'letter' and a.record_id = l.id::text limit 1), false) as has_amendments
from letter l
join rights_statement r on r.uri = l.rights_uri
join collection c on c.id = l.collection_id
where l.publication_state = 'published';
