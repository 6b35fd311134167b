create table transcription (
	id                 uuid                     not null,
	letter_id          bigint                   not null,
	witness_id         varchar(80)              not null,
	language           varchar(35)              not null,
	kind               varchar(20)              not null,
	translated_from    varchar(300),
	rights_uri         varchar(200)             not null,
	credit             varchar(300),
	review_state       varchar(20)              not null,
	revision           integer                  not null,
	published_revision integer,
	started_by         uuid                     not null,
	started_at         timestamp with time zone not null,
	version            integer                  not null,
	constraint pk_transcription primary key (id),
	constraint uq_transcription unique (letter_id, witness_id, language),
	constraint fk_transcription_letter foreign key (letter_id) references letter,
	constraint fk_transcription_witness foreign key (witness_id) references source,
	constraint fk_transcription_rights foreign key (rights_uri) references rights_statement,
	constraint fk_transcription_started_by foreign key (started_by) references editor,
	constraint ck_transcription_language check (language ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
	constraint ck_transcription_kind check (kind in ('original', 'translation')),
	constraint ck_transcription_translated_from check (translated_from is null or kind = 'translation'),
	constraint ck_transcription_review_state check (review_state in ('draft', 'submitted', 'returned', 'published', 'withdrawn')),
	constraint ck_transcription_revision check (revision >= 0 and published_revision between 1 and revision)
);

comment on table transcription is 'The work on one text of a letter: after one witness, in one language. The public sees nothing of it.';
comment on column transcription.language is 'A BCP 47 tag.';
comment on column transcription.translated_from is 'What a translation was made from, in words.';
comment on column transcription.revision is 'The number of the latest revision; 0 before the first.';
comment on column transcription.published_revision is 'The revision whose text is published now.';

create index ix_transcription_witness on transcription (witness_id);
create index ix_transcription_started_by on transcription (started_by);
create index ix_transcription_review_state on transcription (review_state);

create function keep_transcription_identity() returns trigger language plpgsql as $$
begin
	if (new.id, new.letter_id, new.witness_id, new.language, new.started_by, new.started_at)
			is distinct from (old.id, old.letter_id, old.witness_id, old.language, old.started_by, old.started_at) then
		raise exception 'The letter, the witness, the language and the beginning of a transcription never change'
			using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;

create trigger keep_transcription_identity before update on transcription
	for each row execute function keep_transcription_identity();
