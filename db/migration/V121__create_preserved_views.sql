-- What a package of the archive has of the tables that hold more than the public sees. Of
-- every other table that is preserved it has all rows. A package restored and packed again
-- gives the same rows.

create view preserved_letter as
select l.id,
	l.slug,
	l.collection_id,
	l.publication_state,
	l.withdrawn_on,
	l.withdrawal_reason_en,
	l.withdrawal_reason_ko,
	case when p.shown then l.status end as status,
	case when p.shown then l.date_edtf end as date_edtf,
	case when p.shown then l.not_before end as not_before,
	case when p.shown then l.not_after end as not_after,
	case when p.shown then l.date_certainty end as date_certainty,
	case when p.shown then l.title_en end as title_en,
	case when p.shown then l.title_ko end as title_ko,
	case when p.shown then l.summary_en end as summary_en,
	case when p.shown then l.summary_ko end as summary_ko,
	case when p.shown then l.delivery_en end as delivery_en,
	case when p.shown then l.delivery_ko end as delivery_ko,
	case when p.shown then l.publication_en end as publication_en,
	case when p.shown then l.publication_ko end as publication_ko,
	case when p.shown then l.disagreement_en end as disagreement_en,
	case when p.shown then l.disagreement_ko end as disagreement_ko,
	case when p.shown then l.confidence end as confidence,
	case when p.shown then l.rights_uri end as rights_uri,
	case when p.shown then l.sequence end as sequence,
	case when p.shown then l.recorded_at end as recorded_at,
	(select m.id from letter m where m.id = l.merged_into and m.publication_state <> 'draft') as merged_into
from letter l
cross join lateral (select l.publication_state = 'published' as shown) p
where l.publication_state <> 'draft';

comment on view preserved_letter is 'Published letters, and of withdrawn ones the tombstone.';

create view preserved_former_slug as
select f.slug, f.letter_id
from former_slug f
join letter l on l.id = f.letter_id and l.publication_state <> 'draft';

comment on view preserved_former_slug is 'Earlier addresses of letters that are or were public.';

create view preserved_letter_participant as
select x.* from letter_participant x join letter l on l.id = x.letter_id and l.publication_state = 'published';

comment on view preserved_letter_participant is 'Who sent and received published letters.';

create view preserved_letter_topic as
select x.* from letter_topic x join letter l on l.id = x.letter_id and l.publication_state = 'published';

comment on view preserved_letter_topic is 'The topics of published letters.';

create view preserved_attestation as
select x.* from attestation x join letter l on l.id = x.letter_id and l.publication_state = 'published';

comment on view preserved_attestation is 'What sources say of published letters.';

create view preserved_reply as
select x.*
from reply x
join letter l on l.id = x.letter_id and l.publication_state = 'published'
join letter a on a.id = x.answers_id and a.publication_state = 'published';

comment on view preserved_reply is 'Replies between published letters.';

create view preserved_reply_source as
select x.*
from reply_source x
join letter l on l.id = x.letter_id and l.publication_state = 'published'
join letter a on a.id = x.answers_id and a.publication_state = 'published';

comment on view preserved_reply_source is 'The sources that replies between published letters rest on.';

create view preserved_quotation as
select q.*
from quotation q
left join letter l on l.id = q.letter_id
where q.retired_on is null and (q.letter_id is null or l.publication_state = 'published');

comment on view preserved_quotation is 'Quotations from published letters, and those that nobody has placed; retired ones are not public.';

create view preserved_reading_text as
select x.* from reading_text x join letter l on l.id = x.letter_id and l.publication_state = 'published';

comment on view preserved_reading_text is 'The texts of published letters.';

create view preserved_letter_change as
select x.* from letter_change x join letter l on l.id = x.letter_id and l.publication_state <> 'draft';

comment on view preserved_letter_change is 'When what the public sees of letters changed last.';

create view preserved_passage_numbering as
select x.* from passage_numbering x join letter l on l.id = x.letter_id and l.publication_state = 'published';

comment on view preserved_passage_numbering is 'The numbers of passages in texts of published letters.';

create view preserved_passage_descent as
select x.* from passage_descent x join letter l on l.id = x.letter_id and l.publication_state = 'published';

comment on view preserved_passage_descent is 'Where words of passages went in texts of published letters.';

create view preserved_transcription as
select t.id,
	t.letter_id,
	t.witness_id,
	t.language,
	t.kind,
	r.translated_from,
	r.rights_uri,
	r.credit,
	r.revision as published_revision
from transcription t
join letter l on l.id = t.letter_id and l.publication_state = 'published'
left join reading_text r on (r.letter_id, r.witness_id, r.language) = (t.letter_id, t.witness_id, t.language)
	and r.publication is not null
where exists (select from history_entry e where e.transcription_id = t.id and e.kind = 'published');

comment on view preserved_transcription is 'The transcriptions of which something was ever published, as the public knows them.';

create view preserved_history_entry as
select e.transcription_id,
	e.number,
	case when k.public then e.kind else 'withheld' end as kind,
	case when k.public then e.revision else 0 end as revision,
	case when k.public then e.restores end as restores,
	case when k.public then e.publication end as publication,
	e.letter_id,
	e.witness_id,
	e.language,
	case when e.kind = 'published' then e.editor_id end as editor_id,
	case when e.kind = 'published' then e.editor_name else '' end as editor_name,
	case when k.public then e.writers else '{}' end as writers,
	case when k.public then e.writer_names else '' end as writer_names,
	case when e.kind in ('published', 'withdrawn') then e.happened_at end as happened_at,
	case when e.kind in ('published', 'withdrawn') then e.note else '' end as note,
	case when k.read then e.text end as text,
	case when k.public then e.text_hash else '' end as text_hash,
	e.previous_hash,
	e.hash,
	e.kind <> 'published' as withheld
from history_entry e
join preserved_transcription t on t.id = e.transcription_id
cross join lateral (
	select max(x.number) filter (where x.kind in ('published', 'withdrawn')) as last,
		coalesce(max(x.number) filter (where x.kind = 'withdrawn'), 0) as withdrawn,
		max(x.number) filter (where x.kind = 'published' and x.revision = e.revision) as published
	from history_entry x
	where x.transcription_id = e.transcription_id) h
cross join lateral (
	select e.kind in ('published', 'withdrawn') or e.kind = 'submitted' and h.published is not null as public,
		e.kind = 'submitted' and h.published > h.withdrawn as read) k
where e.number <= h.last;

comment on view preserved_history_entry is 'The histories of texts up to the last thing that is public. What is not public keeps its place in the chain, and its hash.';

create view preserved_amendment as
select a.*
from amendment a
where a.record_kind in ('correspondent', 'source', 'event', 'topic', 'collection')
	or a.record_kind = 'letter' and exists (
		select from letter l where l.id::text = a.record_id and l.publication_state = 'published');

comment on view preserved_amendment is 'What became of the records that the public sees.';

-- A package is read table by table; the records within one may name each other.
alter table letter alter constraint fk_letter_merged deferrable;
alter table correspondent alter constraint fk_correspondent_merged deferrable;
alter table source alter constraint fk_source_merged deferrable;
alter table event alter constraint fk_event_merged deferrable;
alter table topic alter constraint fk_topic_merged deferrable;
alter table collection alter constraint fk_collection_merged deferrable;
