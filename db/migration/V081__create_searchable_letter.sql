create view searchable_letter as
select p.id,
	jsonb_build_object(
		'slug', p.slug,
		'collection', p.collection_id,
		'status', p.status,
		'notBefore', p.not_before,
		'notAfter', p.not_after,
		'sortDate', p.sort_date,
		'sequence', p.sequence,
		'titles', jsonb_build_array(p.title_en, p.title_ko),
		'summaries', jsonb_build_array(p.summary_en, p.summary_ko),
		'circumstances', jsonb_build_array(p.delivery_en, p.delivery_ko, p.publication_en, p.publication_ko),
		'people', coalesce((
			select jsonb_agg(jsonb_build_object(
					'role', lp.role,
					'id', c.id,
					'names', jsonb_build_array(c.name_en, c.name_ko, c.short_name_en, c.short_name_ko)
						|| coalesce((select jsonb_agg(f.name order by f.name) from name_form f where f.correspondent_id = c.id), '[]'::jsonb))
				order by lp.role desc, lp.position, c.id)
			from letter_participant lp
			join correspondent c on c.id = lp.correspondent_id
			where lp.letter_id = p.id), '[]'::jsonb),
		'topics', p.topics::jsonb,
		'sources', coalesce((
			select jsonb_agg(jsonb_build_object('id', s.id, 'title', s.publisher || ': ' || s.title) order by s.id)
			from source s
			where s.id in (
				select a.source_id from attestation a where a.letter_id = p.id
				union select t.witness_id from reading_text t where t.letter_id = p.id
				union select q.source_id from quotation q where q.letter_id = p.id)), '[]'::jsonb),
		'quotations', coalesce((
			select jsonb_agg(q.text order by q.id) from quotation q where q.letter_id = p.id), '[]'::jsonb),
		'texts', coalesce((
			select jsonb_agg(jsonb_build_object('language', t.language, 'body', t.body) order by t.id)
			from reading_text t where t.letter_id = p.id), '[]'::jsonb))::text as content
from published_letter p;

comment on view searchable_letter is 'What a published letter is found by, gathered for the index of the search.';
