create table archive_version (
	id         integer not null,
	version    bigint  not null,
	changed_at timestamp with time zone not null,
	constraint pk_archive_version primary key (id),
	constraint ck_archive_version_only check (id = 1)
);

comment on table archive_version is 'One row: the number of the state in which the public sees the archive, and since when. Every transaction that changes anything public raises it by one as it commits.';

insert into archive_version (id, version, changed_at) values (1, 1, clock_timestamp());

-- Behind the same lock as the moments of letter_change, so that no two transactions wait
-- for each other, and only as the transaction commits, so that none waits long.
create function note_public_change() returns trigger language plpgsql as $$
begin
	if coalesce(current_setting('archive.public_change', true), '') = 'noted' then
		return null;
	end if;
	perform set_config('archive.public_change', 'noted', true);
	perform pg_advisory_xact_lock(hashtext('letter_change'));
	update archive_version set version = version + 1, changed_at = clock_timestamp();
	perform pg_notify('archive_version', '');
	return null;
end;
$$;

comment on function note_public_change is 'Raises the version of the archive, once in a transaction, and tells those who listen.';

do $$
declare
	public_table text;
begin
	foreach public_table in array array['amendment', 'authority_link', 'collection', 'collection_statement',
		'collection_statement_source', 'correspondent', 'event', 'event_source', 'former_slug', 'name_form', 'place',
		'quotation', 'reply_source', 'reported_count', 'rights_statement', 'source', 'topic'] loop
		execute format('create constraint trigger tr_%1$s_public_change after insert or update or delete on %1$I
			deferrable initially deferred for each row execute function note_public_change()', public_table);
	end loop;
end;
$$;

-- Notes what happens to the rest of a letter, if the public sees it.
create constraint trigger tr_letter_change_public_change after insert or update on letter_change
	deferrable initially deferred
	for each row when (new.changed_at is null) execute function note_public_change();

create constraint trigger tr_history_entry_public_change after insert on history_entry
	deferrable initially deferred
	for each row when (new.kind in ('published', 'withdrawn')) execute function note_public_change();
