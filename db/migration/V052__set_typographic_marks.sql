create function pg_temp.typeset(plain text) returns text language sql immutable as $$
	select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(plain,
		'(^|[\s(\[])"', '\1“', 'g'),
		'"', '”', 'g'),
		'(^|[\s(\[])''', '\1‘', 'g'),
		'''', '’', 'g'),
		'(?<![\d-])(\d{1,2})-(\d{1,2})(?![\d-])', '\1–\2', 'g')
$$;

update letter
set title_en = pg_temp.typeset(title_en), title_ko = pg_temp.typeset(title_ko),
	summary_en = pg_temp.typeset(summary_en), summary_ko = pg_temp.typeset(summary_ko),
	delivery_en = pg_temp.typeset(delivery_en), delivery_ko = pg_temp.typeset(delivery_ko),
	publication_en = pg_temp.typeset(publication_en), publication_ko = pg_temp.typeset(publication_ko),
	disagreement_en = pg_temp.typeset(disagreement_en), disagreement_ko = pg_temp.typeset(disagreement_ko);

update attestation
set value_en = pg_temp.typeset(value_en), value_ko = pg_temp.typeset(value_ko),
	note_en = pg_temp.typeset(note_en), note_ko = pg_temp.typeset(note_ko);

update reply set basis_en = pg_temp.typeset(basis_en), basis_ko = pg_temp.typeset(basis_ko);

update quotation
set text = pg_temp.typeset(text), note_en = pg_temp.typeset(note_en), note_ko = pg_temp.typeset(note_ko);

update event
set title_en = pg_temp.typeset(title_en), title_ko = pg_temp.typeset(title_ko),
	summary_en = pg_temp.typeset(summary_en), summary_ko = pg_temp.typeset(summary_ko);

update source
set title = pg_temp.typeset(title), covers_en = pg_temp.typeset(covers_en), covers_ko = pg_temp.typeset(covers_ko);
