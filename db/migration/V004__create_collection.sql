create table rights_statement (
	uri      varchar(200) not null,
	label_en varchar(200) not null,
	label_ko varchar(200) not null,
	constraint pk_rights_statement primary key (uri)
);

comment on table rights_statement is 'A statement of rightsstatements.org.';

create table collection (
	id             varchar(80)  not null,
	title_en       varchar(200) not null,
	title_ko       varchar(200),
	headline_en    varchar(200) not null,
	headline_ko    varchar(200),
	summary_en     varchar(2000) not null,
	summary_ko     varchar(2000),
	reported_total integer,
	reference_id   varchar(80),
	position       integer      not null,
	constraint pk_collection primary key (id),
	constraint ck_collection_id check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint ck_collection_reported_total check (reported_total > 0),
	constraint uq_collection_position unique (position),
	constraint fk_collection_reference foreign key (reference_id) references source
);

comment on table collection is 'A set of letters that was published or is kept together.';
comment on column collection.reported_total is 'How many letters the set is reported to have.';
comment on column collection.reference_id is 'The source to check every record against.';

create index ix_collection_reference on collection (reference_id);

create table collection_statement (
	collection_id varchar(80)   not null,
	position      integer       not null,
	aspect        varchar(20)   not null,
	text_en       varchar(2000) not null,
	text_ko       varchar(2000),
	constraint pk_collection_statement primary key (collection_id, position),
	constraint fk_collection_statement_collection foreign key (collection_id) references collection,
	constraint ck_collection_statement_aspect check (aspect in ('extent', 'publication', 'authenticity', 'custody', 'rights', 'scope'))
);

comment on table collection_statement is 'One statement about a collection; its sources are in collection_statement_source.';

create table collection_statement_source (
	collection_id      varchar(80) not null,
	statement_position integer     not null,
	source_id          varchar(80) not null,
	position           integer     not null,
	constraint pk_collection_statement_source primary key (collection_id, statement_position, source_id),
	constraint fk_collection_statement_source_statement foreign key (collection_id, statement_position) references collection_statement,
	constraint fk_collection_statement_source_source foreign key (source_id) references source
);

comment on table collection_statement_source is 'The sources a statement about a collection rests on.';

create index ix_collection_statement_source_source on collection_statement_source (source_id);

create table reported_count (
	collection_id    varchar(80) not null,
	correspondent_id varchar(80) not null,
	letters          integer     not null,
	source_id        varchar(80) not null,
	constraint pk_reported_count primary key (collection_id, correspondent_id, source_id),
	constraint fk_reported_count_collection foreign key (collection_id) references collection,
	constraint fk_reported_count_correspondent foreign key (correspondent_id) references correspondent,
	constraint fk_reported_count_source foreign key (source_id) references source,
	constraint ck_reported_count_letters check (letters > 0)
);

create index ix_reported_count_correspondent on reported_count (correspondent_id);

create index ix_reported_count_source on reported_count (source_id);

comment on table reported_count is 'How many letters of a collection a source ascribes to a writer.';
