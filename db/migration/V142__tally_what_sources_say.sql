-- Which letters a source says something of, apart from those whose texts are after it. The
-- years that lists begin with are not needed any more: the program keeps them with all else
-- that letters are found by.

create or replace view letter_tallying as
select l.id as letter_id,
	l.status,
	exists (select from reading_text x where x.letter_id = l.id) as has_text,
	array(
		select 'all/'
		union all
		select 'collection/' || l.collection_id
		union all
		select 'sender/' || coalesce(s.correspondent_id, 'unknown') from (values (true)) one
			left join letter_participant s on s.letter_id = l.id and s.role = 'sender'
		union all
		select 'recipient/' || coalesce(r.correspondent_id, 'unknown') from (values (true)) one
			left join letter_participant r on r.letter_id = l.id and r.role = 'recipient'
		union all
		select 'collection-sender/' || l.collection_id || '/' || coalesce(s.correspondent_id, '') from (values (true)) one
			left join letter_participant s on s.letter_id = l.id and s.role = 'sender'
		union all
		(select 'collection-first-sender/' || l.collection_id || '/' || coalesce(s.correspondent_id, '') from (values (true)) one
			left join letter_participant s on s.letter_id = l.id and s.role = 'sender'
			order by s.position, s.correspondent_id limit 1)
		union all
		select 'topic/' || t.topic_id from letter_topic t where t.letter_id = l.id
		union all
		select 'source/' || source_id from (
			select a.source_id from attestation a where a.letter_id = l.id
			union
			select x.witness_id from reading_text x where x.letter_id = l.id) named (source_id)
		union all
		select distinct 'claims/' || a.source_id from attestation a where a.letter_id = l.id
		union all
		select 'open/uncertain-date' where l.date_certainty in ('uncertain', 'unknown')
		union all
		select 'open/one-source'
		where (select count(distinct a.source_id) from attestation a where a.letter_id = l.id) < 2
		union all
		select 'year/' || to_char(y.start, 'YYYY')
		from generate_series(date_trunc('year', l.not_before::timestamp), l.not_after::timestamp, interval '1 year') as y (start)
		union all
		select 'year-certain/' || to_char(l.not_before, 'YYYY')
		where date_trunc('year', l.not_before::timestamp) = date_trunc('year', l.not_after::timestamp)
		union all
		select 'month/' || to_char(m.start, 'YYYY-MM')
		from generate_series(date_trunc('month', l.not_before::timestamp), l.not_after::timestamp, interval '1 month') as m (start)
	) as keys
from letter l
where l.publication_state = 'published';

select tally_all_letters();
