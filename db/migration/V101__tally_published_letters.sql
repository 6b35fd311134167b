create view letter_tallying as
select l.id as letter_id,
	l.status,
	exists (select from reading_text x where x.letter_id = l.id) as has_text,
	array(
		select 'all/'
		union all
		select 'collection/' || l.collection_id
		union all
		select 'sender/' || coalesce(s.correspondent_id, 'unknown') from (values (true)) one
			left join letter_participant s on s.letter_id = l.id and s.role = 'sender'
		union all
		select 'recipient/' || coalesce(r.correspondent_id, 'unknown') from (values (true)) one
			left join letter_participant r on r.letter_id = l.id and r.role = 'recipient'
		union all
		select 'collection-sender/' || l.collection_id || '/' || coalesce(s.correspondent_id, '') from (values (true)) one
			left join letter_participant s on s.letter_id = l.id and s.role = 'sender'
		union all
		(select 'collection-first-sender/' || l.collection_id || '/' || coalesce(s.correspondent_id, '') from (values (true)) one
			left join letter_participant s on s.letter_id = l.id and s.role = 'sender'
			order by s.position, s.correspondent_id limit 1)
		union all
		select 'topic/' || t.topic_id from letter_topic t where t.letter_id = l.id
		union all
		select 'source/' || source_id from (
			select a.source_id from attestation a where a.letter_id = l.id
			union
			select x.witness_id from reading_text x where x.letter_id = l.id) named (source_id)
		union all
		select 'open/uncertain-date' where l.date_certainty in ('uncertain', 'unknown')
		union all
		select 'open/one-source'
		where (select count(distinct a.source_id) from attestation a where a.letter_id = l.id) < 2
		union all
		select 'year/' || to_char(y.start, 'YYYY')
		from generate_series(date_trunc('year', l.not_before::timestamp), l.not_after::timestamp, interval '1 year') as y (start)
		union all
		select 'year-certain/' || to_char(l.not_before, 'YYYY')
		where date_trunc('year', l.not_before::timestamp) = date_trunc('year', l.not_after::timestamp)
		union all
		select 'month/' || to_char(m.start, 'YYYY-MM')
		from generate_series(date_trunc('month', l.not_before::timestamp), l.not_after::timestamp, interval '1 month') as m (start)
	) as keys
from letter l
where l.publication_state = 'published';

comment on view letter_tallying is 'What each published letter counts among, as it is now.';

create table tallied_letter (
	letter_id bigint      not null,
	status    varchar(20) not null,
	has_text  boolean     not null,
	keys      text[]      not null,
	constraint pk_tallied_letter primary key (letter_id),
	constraint fk_tallied_letter_letter foreign key (letter_id) references letter
);

comment on table tallied_letter is 'What each published letter is counted among in letter_tally.';

create table letter_tally (
	kind     varchar(40)  not null,
	value    varchar(300) not null,
	status   varchar(20)  not null,
	has_text boolean      not null,
	letters  bigint       not null,
	constraint pk_letter_tally primary key (kind, value, status, has_text)
);

comment on table letter_tally is 'How many published letters there are of each kind, so that nobody has to count them. Kept by triggers as transactions commit.';

create function add_to_letter_tally(letters bigint[]) returns void language sql as $$
	with tallied as (
		insert into tallied_letter (letter_id, status, has_text, keys)
		select t.letter_id, t.status, t.has_text, t.keys from letter_tallying t
		where letters is null or t.letter_id = any (letters)
		returning *)
	insert into letter_tally as t (kind, value, status, has_text, letters)
	select split_part(k.key, '/', 1), substr(k.key, strpos(k.key, '/') + 1), l.status, l.has_text, count(*)
	from tallied l cross join lateral unnest(l.keys) as k (key)
	group by 1, 2, 3, 4
	on conflict on constraint pk_letter_tally do update set letters = t.letters + excluded.letters
$$;

create function take_from_letter_tally(letters bigint[]) returns void language sql as $$
	with gone as (
		delete from tallied_letter t where t.letter_id = any (letters) returning *)
	insert into letter_tally as t (kind, value, status, has_text, letters)
	select split_part(k.key, '/', 1), substr(k.key, strpos(k.key, '/') + 1), l.status, l.has_text, -count(*)
	from gone l cross join lateral unnest(l.keys) as k (key)
	group by 1, 2, 3, 4
	on conflict on constraint pk_letter_tally do update set letters = t.letters + excluded.letters
$$;

create function tally_all_letters() returns void language sql as $$
	truncate letter_tally, tallied_letter;
	select add_to_letter_tally(null);
$$;

comment on function tally_all_letters is 'Counts all published letters anew.';

select tally_all_letters();

create function empty_letter_tally() returns trigger language plpgsql as $$
begin
	delete from letter_tally;
	return null;
end;
$$;

create trigger tr_tallied_letter_truncate after truncate on tallied_letter
	for each statement execute function empty_letter_tally();

-- All that has to happen as a transaction commits that changes what the public sees, once
-- for all of its letters: it is counted, dated with the moment of the commit, and numbered.
-- One transaction after the other, so that a reader who has asked for the time has seen
-- all that is older.
create or replace function note_public_change() returns trigger language plpgsql as $$
declare
	changed bigint[];
begin
	if coalesce(current_setting('archive.public_change', true), '') = 'noted' then
		return null;
	end if;
	perform set_config('archive.public_change', 'noted', true);
	perform pg_advisory_xact_lock(hashtext('letter_change'));
	changed := array(select letter_id from letter_change where changed_at is null);
	if cardinality(changed) > 0 then
		perform take_from_letter_tally(changed);
		perform add_to_letter_tally(changed);
		update letter_change set changed_at = clock_timestamp() where changed_at is null;
	end if;
	update archive_version set version = version + 1, changed_at = clock_timestamp();
	perform pg_notify('archive_version', '');
	return null;
end;
$$;

drop trigger tr_letter_change_date on letter_change;
drop function date_letter_change();

-- Should more change after a transaction has been noted, it is noted again.
create or replace function note_letter_change() returns trigger language plpgsql as $$
declare
	touched jsonb := to_jsonb(coalesce(new, old));
	letters bigint[] := array[(touched ->> tg_argv[0])::bigint];
begin
	if tg_nargs > 1 then
		letters := letters || (touched ->> tg_argv[1])::bigint;
	end if;
	perform set_config('archive.public_change', '', true);
	insert into letter_change (letter_id)
	select l.id
	from letter l
	where l.id = any (letters)
		and (l.publication_state <> 'draft' or exists (select from letter_change c where c.letter_id = l.id))
	on conflict on constraint pk_letter_change do update set changed_at = null where letter_change.changed_at is not null;
	return null;
end;
$$;
