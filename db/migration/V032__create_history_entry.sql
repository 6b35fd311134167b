create table history_entry (
	transcription_id uuid                     not null,
	number           integer                  not null,
	kind             varchar(20)              not null,
	revision         integer                  not null,
	restores         integer,
	publication      integer,
	letter_id        bigint                   not null,
	witness_id       varchar(80)              not null,
	language         varchar(35)              not null,
	editor_id        uuid                     not null,
	editor_name      varchar(120)             not null,
	writers          uuid[]                   not null,
	writer_names     varchar(4000)            not null,
	happened_at      timestamp with time zone not null,
	note             varchar(4000)            not null,
	text             text,
	text_hash        varchar(64)              not null,
	previous_hash    varchar(64)              not null,
	hash             varchar(64)              not null,
	constraint pk_history_entry primary key (transcription_id, number),
	constraint uq_history_entry_publication unique (letter_id, publication),
	constraint fk_history_entry_transcription foreign key (transcription_id) references transcription,
	constraint fk_history_entry_editor foreign key (editor_id) references editor,
	constraint ck_history_entry_kind check (kind in ('submitted', 'returned', 'published', 'withdrawn')),
	constraint ck_history_entry_text check ((kind = 'submitted') = (text is not null) and text <> ''),
	constraint ck_history_entry_restores check (restores is null or kind = 'submitted' and restores < revision),
	constraint ck_history_entry_publication check ((kind = 'published') = (publication is not null)),
	constraint ck_history_entry_writers check (cardinality(writers) > 0),
	constraint ck_history_entry_reason check (kind <> 'withdrawn' or note <> '')
);

comment on table history_entry is 'What happened to a transcription, appended and never changed. Each entry is chained to the one before it by its hash; docs/data.md says how.';
comment on column history_entry.number is 'The place in the chain of this transcription.';
comment on column history_entry.revision is 'The revision the entry is about; an entry of the kind submitted is a revision itself.';
comment on column history_entry.restores is 'The revision whose text this one brings back.';
comment on column history_entry.publication is 'Counts what was published of the letter, over all its transcriptions: the number in the public address.';
comment on column history_entry.editor_id is 'Who did it.';
comment on column history_entry.editor_name is 'The name at that time.';
comment on column history_entry.writers is 'Who wrote the revision.';
comment on column history_entry.note is 'The note of whoever did it; for a withdrawal the reason, which is public.';
comment on column history_entry.text_hash is 'SHA-256 of the text of the revision.';
comment on column history_entry.previous_hash is 'The hash of the entry before; empty in the first.';

create unique index uq_history_entry_revision on history_entry (transcription_id, revision) where kind = 'submitted';
create index ix_history_entry_editor on history_entry (editor_id);

create table history_head (
	transcription_id uuid        not null,
	number           integer     not null,
	hash             varchar(64) not null,
	constraint pk_history_head primary key (transcription_id),
	constraint fk_history_head_transcription foreign key (transcription_id) references transcription
);

comment on table history_head is 'The last entry in the history of each transcription, so that one cut off at the end is missed. Kept by a trigger.';

create table review_rule (
	id         integer not null,
	two_person boolean not null,
	constraint pk_review_rule primary key (id),
	constraint ck_review_rule_only check (id = 1)
);

comment on table review_rule is 'One row: whether whoever wrote a revision is kept from publishing it. The archive sets it at its start as configured.';

insert into review_rule (id, two_person) values (1, true);

create function history_field(name text, value text) returns bytea language sql immutable as $$
	select convert_to(name || ' ' || octet_length(convert_to(value, 'UTF8')) || ':' || value || chr(10), 'UTF8')
$$;

comment on function history_field is 'One line of the hashed form: name, length in bytes, value.';

create function history_form(entry history_entry) returns bytea language sql stable as $$
	select convert_to('letters-archive history 1' || chr(10), 'UTF8')
		|| history_field('transcription', entry.transcription_id::text)
		|| history_field('letter', entry.letter_id::text)
		|| history_field('witness', entry.witness_id)
		|| history_field('language', entry.language)
		|| history_field('number', entry.number::text)
		|| history_field('kind', entry.kind)
		|| history_field('revision', entry.revision::text)
		|| history_field('restores', coalesce(entry.restores::text, ''))
		|| history_field('publication', coalesce(entry.publication::text, ''))
		|| history_field('editor', entry.editor_id::text)
		|| history_field('editor-name', entry.editor_name)
		|| history_field('writers', array_to_string(entry.writers, ' '))
		|| history_field('writer-names', entry.writer_names)
		|| history_field('time', to_char(entry.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
		|| history_field('note', entry.note)
		|| history_field('text', entry.text_hash)
		|| history_field('previous', entry.previous_hash)
$$;

comment on function history_form is 'The bytes whose SHA-256 is the hash of an entry.';
