create table archive_package (
	id               uuid                     not null,
	state            varchar(20)              not null,
	started_at       timestamp with time zone not null,
	editor_id        uuid                     not null,
	editor_name      varchar(120)             not null,
	changed_at       timestamp with time zone not null,
	letters_done     bigint                   not null default 0,
	letters_total    bigint                   not null default 0,
	cancel_requested boolean                  not null default false,
	file_name        varchar(100),
	file_size        bigint,
	sha256           varchar(64),
	letters          bigint,
	state_version    bigint,
	state_at         timestamp with time zone,
	tei_documents    bigint,
	tei_invalid      bigint,
	tei_problem      varchar(500),
	cmif_documents   bigint,
	cmif_invalid     bigint,
	cmif_problem     varchar(500),
	removed_at       timestamp with time zone,
	constraint pk_archive_package primary key (id),
	constraint fk_archive_package_editor foreign key (editor_id) references editor,
	constraint ck_archive_package_state check (state in ('waiting', 'packing', 'checking', 'done', 'cancelled', 'interrupted', 'failed')),
	constraint ck_archive_package_done check ((state = 'done') = (num_nonnulls(file_name, file_size, sha256, letters, state_version, state_at, tei_documents, tei_invalid, cmif_documents, cmif_invalid) = 10)),
	constraint ck_archive_package_removed check (removed_at is null or state = 'done')
);

comment on table archive_package is 'A package of the archive that was made from the office, or is being made, and how far that has come.';
comment on column archive_package.changed_at is 'When the state or the number of letters changed last; of a package that is done, when it was.';
comment on column archive_package.state_version is 'Which state of the archive is in it, as archive_version numbers them.';
comment on column archive_package.tei_invalid is 'How many of its TEI documents do not keep to the schema; tei_problem says of the first what is wrong.';
comment on column archive_package.removed_at is 'Since when its file is not kept any more.';

create index ix_archive_package_started_at on archive_package (started_at);
create index ix_archive_package_editor on archive_package (editor_id);
create index ix_archive_package_file_name on archive_package (file_name);

-- One at a time, on whichever node.
create unique index uq_archive_package_running on archive_package ((true)) where state in ('waiting', 'packing', 'checking');

create table last_withdrawal (
	id           integer                  not null,
	version      bigint                   not null,
	withdrawn_at timestamp with time zone not null,
	constraint pk_last_withdrawal primary key (id),
	constraint ck_last_withdrawal_only check (id = 1)
);

comment on table last_withdrawal is 'At most one row: since which state of the archive something is missing that was public before. Packages of earlier states have it and are not given to the public.';

-- Behind the lock of note_public_change(), which raises the version once in each such
-- transaction, before this or after it.
create function note_withdrawal() returns trigger language plpgsql as $$
begin
	if coalesce(current_setting('archive.withdrawal', true), '') = 'noted' then
		return null;
	end if;
	perform set_config('archive.withdrawal', 'noted', true);
	perform pg_advisory_xact_lock(hashtext('letter_change'));
	insert into last_withdrawal (id, version, withdrawn_at)
	select 1, version + case current_setting('archive.public_change', true) when 'noted' then 0 else 1 end, clock_timestamp()
	from archive_version
	on conflict (id) do update set version = excluded.version, withdrawn_at = excluded.withdrawn_at;
	return null;
end;
$$;

comment on function note_withdrawal is 'Notes that something is not public any more, once in a transaction.';

create constraint trigger tr_letter_withdrawal after update on letter
	deferrable initially deferred
	for each row when (old.publication_state = 'published' and new.publication_state <> 'published') execute function note_withdrawal();
create constraint trigger tr_letter_deletion after delete on letter
	deferrable initially deferred
	for each row when (old.publication_state = 'published') execute function note_withdrawal();

create constraint trigger tr_history_entry_withdrawal after insert on history_entry
	deferrable initially deferred
	for each row when (new.kind = 'withdrawn') execute function note_withdrawal();

create constraint trigger tr_quotation_withdrawal after update on quotation
	deferrable initially deferred
	for each row when (old.retired_on is null and (new.retired_on is not null or new.text <> old.text)) execute function note_withdrawal();
create constraint trigger tr_quotation_deletion after delete on quotation
	deferrable initially deferred
	for each row when (old.retired_on is null) execute function note_withdrawal();
