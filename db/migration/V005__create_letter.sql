create table topic (
	id      varchar(80)  not null,
	name_en varchar(200) not null,
	name_ko varchar(200),
	constraint pk_topic primary key (id),
	constraint ck_topic_id check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint uq_topic_name unique (name_en)
);

comment on table topic is 'What letters are about.';

create table letter (
	id                   bigint generated always as identity,
	slug                 varchar(120)  not null,
	collection_id        varchar(80)   not null,
	publication_state    varchar(20)   not null default 'draft',
	withdrawn_on         date,
	withdrawal_reason_en varchar(1000),
	withdrawal_reason_ko varchar(1000),
	status               varchar(20)   not null,
	date_edtf            varchar(60)   not null,
	not_before           date,
	not_after            date,
	date_certainty       varchar(20)   not null,
	title_en             varchar(300)  not null,
	title_ko             varchar(300),
	summary_en           varchar(4000) not null,
	summary_ko           varchar(4000),
	delivery_en          varchar(2000),
	delivery_ko          varchar(2000),
	publication_en       varchar(2000),
	publication_ko       varchar(2000),
	disagreement_en      varchar(4000),
	disagreement_ko      varchar(4000),
	confidence           varchar(20)   not null,
	rights_uri           varchar(200)  not null,
	sequence             integer       not null default 0,
	sort_date            date          not null generated always as (coalesce(not_after, not_before, date '9999-12-31')) stored,
	recorded_at          timestamp with time zone not null default now(),
	constraint pk_letter primary key (id),
	constraint uq_letter_slug unique (slug),
	constraint fk_letter_collection foreign key (collection_id) references collection,
	constraint fk_letter_rights foreign key (rights_uri) references rights_statement,
	constraint ck_letter_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint ck_letter_publication_state check (publication_state in ('draft', 'published', 'withdrawn')),
	constraint ck_letter_withdrawn check ((publication_state = 'withdrawn') = (withdrawn_on is not null and withdrawal_reason_en is not null)),
	constraint ck_letter_status check (status in ('established', 'provisional', 'not-located')),
	constraint ck_letter_dates check (not_before <= not_after),
	constraint ck_letter_date_certainty check (date_certainty in ('certain', 'probable', 'uncertain', 'unknown')),
	constraint ck_letter_confidence check (confidence in ('high', 'medium', 'low'))
);

comment on table letter is 'The catalogue record of one letter.';
comment on column letter.date_edtf is 'The date of writing in EDTF (ISO 8601-2); empty where nothing is known.';
comment on column letter.not_before is 'The earliest day of writing; may be narrower than the EDTF date.';
comment on column letter.not_after is 'The latest day of writing; may be narrower than the EDTF date.';
comment on column letter.disagreement_en is 'The editors'' word on claims that differ.';
comment on column letter.sequence is 'Order among letters with the same sort date, as the sources list them.';
comment on column letter.sort_date is 'Letters are ordered by the latest day they can have been written on.';

create index ix_letter_order on letter (sort_date, sequence, id) where publication_state = 'published';
create index ix_letter_not_before on letter (not_before) where publication_state = 'published';
create index ix_letter_not_after on letter (not_after) where publication_state = 'published';
create index ix_letter_collection on letter (collection_id);

create table former_slug (
	slug      varchar(120) not null,
	letter_id bigint       not null,
	constraint pk_former_slug primary key (slug),
	constraint fk_former_slug_letter foreign key (letter_id) references letter
);

comment on table former_slug is 'An earlier address of a letter, which redirects for ever.';

create index ix_former_slug_letter on former_slug (letter_id);

create table letter_participant (
	letter_id        bigint      not null,
	correspondent_id varchar(80) not null,
	role             varchar(20) not null,
	position         integer      not null default 0,
	constraint pk_letter_participant primary key (letter_id, correspondent_id),
	constraint fk_letter_participant_letter foreign key (letter_id) references letter,
	constraint fk_letter_participant_correspondent foreign key (correspondent_id) references correspondent,
	constraint ck_letter_participant_role check (role in ('sender', 'recipient'))
);

comment on table letter_participant is 'Who sent or received a letter; the primary key keeps anybody from writing to himself.';

create index ix_letter_participant_correspondent on letter_participant (correspondent_id, role, letter_id);

create table letter_topic (
	letter_id bigint      not null,
	topic_id  varchar(80) not null,
	position  integer      not null,
	constraint pk_letter_topic primary key (letter_id, topic_id),
	constraint fk_letter_topic_letter foreign key (letter_id) references letter,
	constraint fk_letter_topic_topic foreign key (topic_id) references topic
);

comment on table letter_topic is 'The topics of a letter, in the cataloguer''s order.';

create index ix_letter_topic_topic on letter_topic (topic_id, letter_id);
