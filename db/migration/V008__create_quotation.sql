create table quotation (
	id            bigint generated always as identity,
	collection_id varchar(80)   not null,
	letter_id     bigint,
	text          varchar(1000) not null,
	language      varchar(35)   not null,
	source_id     varchar(80)   not null,
	note_en       varchar(1000),
	note_ko       varchar(1000),
	constraint pk_quotation primary key (id),
	constraint fk_quotation_collection foreign key (collection_id) references collection,
	constraint fk_quotation_letter foreign key (letter_id) references letter,
	constraint fk_quotation_source foreign key (source_id) references source
);

comment on table quotation is 'A short passage that a source quotes.';
comment on column quotation.letter_id is 'The letter it is from; null until somebody identifies it.';

create index ix_quotation_letter on quotation (letter_id);
create index ix_quotation_source on quotation (source_id);
create index ix_quotation_unplaced on quotation (collection_id) where letter_id is null;
