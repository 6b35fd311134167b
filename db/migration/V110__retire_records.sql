alter table correspondent
	add column retired_on date,
	add column retired_reason_en varchar(1000),
	add column retired_reason_ko varchar(1000),
	add column merged_into varchar(80),
	add constraint ck_correspondent_retired check ((retired_on is null) = (retired_reason_en is null) and (merged_into is null or retired_on is not null)),
	add constraint ck_correspondent_merged check (merged_into <> id),
	add constraint fk_correspondent_merged foreign key (merged_into) references correspondent;
alter table source
	add column retired_on date,
	add column retired_reason_en varchar(1000),
	add column retired_reason_ko varchar(1000),
	add column merged_into varchar(80),
	add constraint ck_source_retired check ((retired_on is null) = (retired_reason_en is null) and (merged_into is null or retired_on is not null)),
	add constraint ck_source_merged check (merged_into <> id),
	add constraint fk_source_merged foreign key (merged_into) references source;
alter table event
	add column retired_on date,
	add column retired_reason_en varchar(1000),
	add column retired_reason_ko varchar(1000),
	add column merged_into varchar(120),
	add constraint ck_event_retired check ((retired_on is null) = (retired_reason_en is null) and (merged_into is null or retired_on is not null)),
	add constraint ck_event_merged check (merged_into <> id),
	add constraint fk_event_merged foreign key (merged_into) references event;
alter table topic
	add column retired_on date,
	add column retired_reason_en varchar(1000),
	add column retired_reason_ko varchar(1000),
	add column merged_into varchar(80),
	add constraint ck_topic_retired check ((retired_on is null) = (retired_reason_en is null) and (merged_into is null or retired_on is not null)),
	add constraint ck_topic_merged check (merged_into <> id),
	add constraint fk_topic_merged foreign key (merged_into) references topic;
alter table collection
	add column retired_on date,
	add column retired_reason_en varchar(1000),
	add column retired_reason_ko varchar(1000),
	add column merged_into varchar(80),
	add constraint ck_collection_retired check ((retired_on is null) = (retired_reason_en is null) and (merged_into is null or retired_on is not null)),
	add constraint ck_collection_merged check (merged_into <> id),
	add constraint fk_collection_merged foreign key (merged_into) references collection;
alter table quotation
	add column retired_on date,
	add column retired_reason_en varchar(1000),
	add column retired_reason_ko varchar(1000),
	add constraint ck_quotation_retired check ((retired_on is null) = (retired_reason_en is null)),
	add constraint ck_quotation_retired_unplaced check (retired_on is null or letter_id is null);

create index ix_correspondent_merged on correspondent (merged_into) where merged_into is not null;
create index ix_source_merged on source (merged_into) where merged_into is not null;
create index ix_event_merged on event (merged_into) where merged_into is not null;
create index ix_topic_merged on topic (merged_into) where merged_into is not null;
create index ix_collection_merged on collection (merged_into) where merged_into is not null;

comment on column correspondent.retired_on is 'When the record was given up; its row stays, so that its address still says what became of it.';
comment on column source.retired_on is 'When the record was given up; its row stays for the histories that name it.';
comment on column event.retired_on is 'When the record was given up.';
comment on column topic.retired_on is 'When the record was given up.';
comment on column collection.retired_on is 'When the record was given up.';
comment on column quotation.retired_on is 'When the record was given up.';
comment on column correspondent.merged_into is 'The record that took its place, to which its address leads.';

alter table letter
	add column merged_into bigint,
	add constraint fk_letter_merged foreign key (merged_into) references letter,
	add constraint ck_letter_merged check (merged_into <> id and (merged_into is null or publication_state = 'withdrawn'));

comment on column letter.merged_into is 'The record of the same letter that took its place, to which its address leads.';

create index ix_letter_merged on letter (merged_into) where merged_into is not null;

alter table amendment drop constraint ck_amendment_record_kind;
alter table amendment add constraint ck_amendment_record_kind
	check (record_kind in ('letter', 'correspondent', 'source', 'event', 'topic', 'collection', 'quotation'));

create view published_record_amendment as
select a.record_kind,
	a.record_id,
	a.number,
	a.kind,
	a.editor_name,
	a.happened_at,
	a.reason,
	a.source_id,
	a.description,
	a.hash
from amendment a
where a.record_kind in ('correspondent', 'source', 'event', 'topic', 'collection');

comment on view published_record_amendment is 'What became of the records that letters rest on and that have a page of their own.';
