create view public_letter as
select l.id,
	l.slug,
	l.collection_id,
	l.status,
	l.not_before,
	l.not_after,
	l.sort_date,
	l.sequence
from letter l
where l.publication_state = 'published';

comment on view public_letter is 'The published letters in the columns they are found and counted by, without what published_letter gathers for a page.';
