create table letter_change (
	letter_id  bigint not null,
	changed_at timestamp with time zone,
	constraint pk_letter_change primary key (letter_id),
	constraint fk_letter_change_letter foreign key (letter_id) references letter
);

comment on table letter_change is 'When what the public sees of a letter last changed. A letter that was never published has no row.';
comment on column letter_change.changed_at is 'Nothing while the transaction that changes the letter is under way; set when it commits.';

create index ix_letter_change on letter_change (changed_at, letter_id);

insert into letter_change (letter_id, changed_at)
select l.id,
	greatest(l.recorded_at, (select max(x.published_at) from reading_text x where x.letter_id = l.id),
		(select max(e.happened_at) from history_entry e where e.letter_id = l.id and e.kind in ('published', 'withdrawn')))
from letter l
where l.publication_state <> 'draft';

create function note_letter_change() returns trigger language plpgsql as $$
declare
	touched jsonb := to_jsonb(coalesce(new, old));
	letters bigint[] := array[(touched ->> tg_argv[0])::bigint];
begin
	if tg_nargs > 1 then
		letters := letters || (touched ->> tg_argv[1])::bigint;
	end if;
	insert into letter_change (letter_id)
	select l.id
	from letter l
	where l.id = any (letters)
		and (l.publication_state <> 'draft' or exists (select from letter_change c where c.letter_id = l.id))
	on conflict on constraint pk_letter_change do update set changed_at = null where letter_change.changed_at is not null;
	return null;
end;
$$;

create trigger tr_letter_change after insert or update on letter for each row execute function note_letter_change('id');
create trigger tr_letter_participant_change after insert or update or delete on letter_participant for each row execute function note_letter_change('letter_id');
create trigger tr_letter_topic_change after insert or update or delete on letter_topic for each row execute function note_letter_change('letter_id');
create trigger tr_attestation_change after insert or update or delete on attestation for each row execute function note_letter_change('letter_id');
create trigger tr_quotation_change after insert or update or delete on quotation for each row execute function note_letter_change('letter_id');
create trigger tr_reading_text_change after insert or update or delete on reading_text for each row execute function note_letter_change('letter_id');
create trigger tr_reply_change after insert or update or delete on reply for each row execute function note_letter_change('letter_id', 'answers_id');

-- The moment of the commit, not of the change: one after the other, so that a reader who
-- has asked for the time has seen all that is older.
create function date_letter_change() returns trigger language plpgsql as $$
begin
	perform pg_advisory_xact_lock(hashtext('letter_change'));
	update letter_change set changed_at = clock_timestamp() where letter_id = new.letter_id and changed_at is null;
	return null;
end;
$$;

create constraint trigger tr_letter_change_date after insert or update on letter_change
	deferrable initially deferred
	for each row when (new.changed_at is null) execute function date_letter_change();

create view changed_letter as
select c.letter_id,
	l.slug,
	l.collection_id,
	c.changed_at,
	l.publication_state <> 'published' as deleted
from letter_change c
join letter l on l.id = c.letter_id
where c.changed_at is not null;

comment on view changed_letter is 'When which letter changed for the public last; a letter that is not published any more is deleted.';
