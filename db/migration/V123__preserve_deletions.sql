-- A letter that is a draft again was public, and harvesters are told that it is deleted.
-- A package has its number and the moment, so that they are after a restore as well.

drop view preserved_letter;

create view preserved_letter as
select l.id,
	case when p.known then l.slug end as slug,
	case when p.known then l.collection_id end as collection_id,
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
	(select m.id from letter m where p.known and m.id = l.merged_into and m.publication_state <> 'draft') as merged_into
from letter l
cross join lateral (select l.publication_state = 'published' as shown, l.publication_state <> 'draft' as known) p
where p.known or exists (select from letter_change c where c.letter_id = l.id);

comment on view preserved_letter is 'Published letters; of withdrawn ones the tombstone; of those that are drafts again the number.';

create or replace view preserved_letter_change as
select x.* from letter_change x;

comment on view preserved_letter_change is 'When what the public sees of letters changed last, also of those that are not public any more.';
