create index ix_letter_days on letter using gist (daterange(not_before, not_after, '[]'))
	where publication_state = 'published' and not_before is not null and not_after is not null;
create index ix_letter_collection_order on letter (collection_id, sort_date, sequence, id) where publication_state = 'published';
create index ix_letter_open on letter (collection_id, sort_date, sequence, id)
	where publication_state = 'published' and status <> 'established';
create index ix_letter_uncertain on letter (id) where publication_state = 'published' and date_certainty in ('uncertain', 'unknown');
