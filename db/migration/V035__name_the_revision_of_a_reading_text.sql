alter table reading_text
	add column translated_from varchar(300),
	add column publication integer,
	add column revision integer,
	add column revision_hash varchar(64),
	add column transcribed_by varchar(4000),
	add column reviewed_by varchar(120),
	add column note varchar(4000),
	add constraint ck_reading_text_publication check (num_nonnulls(publication, revision, revision_hash, transcribed_by, reviewed_by) in (0, 5));

comment on column reading_text.publication is 'The number of this publication among those of the letter; nothing for a text from before there was a history.';
comment on column reading_text.revision_hash is 'The hash of the entry of the history that published it.';
