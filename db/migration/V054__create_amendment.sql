create table amendment (
	record_kind      varchar(20)              not null,
	record_id        varchar(80)              not null,
	number           integer                  not null,
	kind             varchar(20)              not null,
	editor_id        uuid,
	editor_name      varchar(120)             not null,
	happened_at      timestamp with time zone not null,
	reason           varchar(2000)            not null,
	source_id        varchar(80),
	description      text                     not null,
	description_hash varchar(64)              not null,
	previous_hash    varchar(64)              not null,
	hash             varchar(64)              not null,
	constraint pk_amendment primary key (record_kind, record_id, number),
	constraint fk_amendment_editor foreign key (editor_id) references editor,
	constraint fk_amendment_source foreign key (source_id) references source,
	constraint ck_amendment_record_kind check (record_kind in ('letter')),
	constraint ck_amendment_kind check (kind in ('found', 'amended')),
	constraint ck_amendment_editor check ((kind = 'amended') = (editor_id is not null)),
	constraint ck_amendment_reason check ((kind = 'amended') = (reason <> ''))
);

comment on table amendment is 'What became of a record of the catalogue, appended and never changed. Each entry is chained to the one before it by its hash; docs/data.md says how.';
comment on column amendment.record_id is 'The record''s id, of a letter its number.';
comment on column amendment.number is 'The place in the chain of this record.';
comment on column amendment.kind is 'amended by an editor, or found: the state in which the record was when the history began, or after a release had changed it.';
comment on column amendment.source_id is 'The source a change rests on; null where it is the editors'' own.';
comment on column amendment.description is 'The whole record after the change, as JSON.';
comment on column amendment.previous_hash is 'The hash of the entry before; empty in the first.';

create index ix_amendment_editor on amendment (editor_id);
create index ix_amendment_source on amendment (source_id);

create table amendment_head (
	record_kind varchar(20) not null,
	record_id   varchar(80) not null,
	number      integer     not null,
	hash        varchar(64) not null,
	constraint pk_amendment_head primary key (record_kind, record_id)
);

comment on table amendment_head is 'The last entry in the history of each record, so that one cut off at the end is missed. Kept by a trigger.';

create function amendment_form(entry amendment) returns bytea language sql stable as $$
	select convert_to('letters-archive amendment 1' || chr(10), 'UTF8')
		|| history_field('record-kind', entry.record_kind)
		|| history_field('record', entry.record_id)
		|| history_field('number', entry.number::text)
		|| history_field('kind', entry.kind)
		|| history_field('editor', coalesce(entry.editor_id::text, ''))
		|| history_field('editor-name', entry.editor_name)
		|| history_field('time', to_char(entry.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
		|| history_field('reason', entry.reason)
		|| history_field('source', coalesce(entry.source_id, ''))
		|| history_field('description', entry.description_hash)
		|| history_field('previous', entry.previous_hash)
$$;

comment on function amendment_form is 'The bytes whose SHA-256 is the hash of an entry.';

create function append_amendment() returns trigger language plpgsql as $$
declare
	head amendment_head;
begin
	insert into amendment_head (record_kind, record_id, number, hash) values (new.record_kind, new.record_id, 0, '')
		on conflict on constraint pk_amendment_head do nothing;
	-- One at a time for each record, so that two cannot continue the same entry.
	select * into head from amendment_head
		where record_kind = new.record_kind and record_id = new.record_id
		for update;
	if new.number <> head.number + 1 then
		raise exception 'The history of % % continues with entry %, not %', new.record_kind, new.record_id, head.number + 1, new.number
			using errcode = 'integrity_constraint_violation';
	end if;
	if new.previous_hash <> head.hash then
		raise exception 'Entry % of % % does not continue the entry before it: the previous hash is wrong', new.number, new.record_kind, new.record_id
			using errcode = 'integrity_constraint_violation';
	end if;
	if new.description_hash <> encode(sha256(convert_to(new.description, 'UTF8')), 'hex') then
		raise exception 'The hash of the description in entry % of % % is wrong', new.number, new.record_kind, new.record_id
			using errcode = 'integrity_constraint_violation';
	end if;
	if new.hash <> encode(sha256(amendment_form(new)), 'hex') then
		raise exception 'The hash of entry % of % % is wrong', new.number, new.record_kind, new.record_id
			using errcode = 'integrity_constraint_violation';
	end if;
	update amendment_head set number = new.number, hash = new.hash
		where record_kind = new.record_kind and record_id = new.record_id;
	return new;
end
$$;

create trigger append_amendment before insert on amendment
	for each row execute function append_amendment();
create trigger refuse_to_change_history before update or delete on amendment
	for each row execute function refuse_to_change_history();
create trigger refuse_to_truncate_history before truncate on amendment
	for each statement execute function refuse_to_truncate_history();
create trigger refuse_to_move_head before insert or update on amendment_head
	for each row execute function refuse_to_move_head();
create trigger refuse_to_change_history before delete on amendment_head
	for each row execute function refuse_to_change_history();
create trigger refuse_to_truncate_history before truncate on amendment_head
	for each statement execute function refuse_to_truncate_history();

create view published_amendment as
select l.id as letter_id,
	a.number,
	a.kind,
	a.editor_name,
	a.happened_at,
	a.reason,
	a.source_id,
	a.description,
	a.previous_hash,
	a.hash
from amendment a
join letter l on a.record_id = l.id::text and l.publication_state = 'published'
where a.record_kind = 'letter';

comment on view published_amendment is 'What became of the records of published letters.';
