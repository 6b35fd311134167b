create table reading_text (
	id           bigint generated always as identity,
	letter_id    bigint       not null,
	witness_id   varchar(80)  not null,
	language     varchar(35)  not null,
	kind         varchar(20)  not null,
	body         text         not null,
	credit       varchar(300),
	rights_uri   varchar(200) not null,
	published_at timestamp with time zone not null default now(),
	constraint pk_reading_text primary key (id),
	constraint uq_reading_text unique (letter_id, witness_id, language),
	constraint fk_reading_text_letter foreign key (letter_id) references letter,
	constraint fk_reading_text_witness foreign key (witness_id) references source,
	constraint fk_reading_text_rights foreign key (rights_uri) references rights_statement,
	constraint ck_reading_text_kind check (kind in ('original', 'translation')),
	constraint ck_reading_text_body check (body <> '')
);

comment on table reading_text is 'The published text of a letter after one witness in one language.';
comment on column reading_text.body is 'Paragraphs, separated by an empty line.';

create index ix_reading_text_witness on reading_text (witness_id);
