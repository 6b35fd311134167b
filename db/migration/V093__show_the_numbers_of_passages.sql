create or replace view published_revision as
select p.letter_id,
	p.publication,
	l.slug,
	p.transcription_id,
	p.witness_id,
	p.language,
	t.kind,
	p.revision,
	s.restores,
	p.happened_at as published_at,
	p.writer_names as transcribed_by,
	p.editor_name as reviewed_by,
	p.note,
	case when w.number is null then s.text end as text,
	p.text_hash,
	p.hash,
	p.previous_hash,
	convert_from(history_form(p), 'UTF8') as form,
	exists (
		select from reading_text rt
		where rt.letter_id = p.letter_id and rt.publication = p.publication) as is_current,
	w.happened_at as withdrawn_at,
	w.note as withdrawal_reason,
	coalesce(n.numbers, '{}') as passages
from history_entry p
join letter l on l.id = p.letter_id and l.publication_state = 'published'
join transcription t on t.id = p.transcription_id
join history_entry s on s.transcription_id = p.transcription_id and s.revision = p.revision and s.kind = 'submitted'
left join passage_numbering n on n.letter_id = p.letter_id and n.publication = p.publication
left join lateral (
	select e.number, e.happened_at, e.note
	from history_entry e
	where e.transcription_id = p.transcription_id and e.kind = 'withdrawn' and e.number > p.number
	order by e.number
	limit 1) w on true
where p.kind = 'published';
