-- Whoever follows the changes goes on after the last that was seen. So none is dated before those that there are,
-- though the clock of the computer was set back.
create or replace function note_public_change() returns trigger language plpgsql as $$
declare
	changed bigint[];
	moment timestamp with time zone;
begin
	if coalesce(current_setting('archive.public_change', true), '') = 'noted' then
		return null;
	end if;
	perform set_config('archive.public_change', 'noted', true);
	perform pg_advisory_xact_lock(hashtext('letter_change'));
	moment := greatest(clock_timestamp(), (select max(changed_at) + interval '1 microsecond' from letter_change),
		(select changed_at from archive_version));
	changed := array(select letter_id from letter_change where changed_at is null);
	if cardinality(changed) > 0 then
		perform take_from_letter_tally(changed);
		perform add_to_letter_tally(changed);
		update letter_change set changed_at = moment where changed_at is null;
	end if;
	update archive_version set version = version + 1, changed_at = moment;
	perform pg_notify('archive_version', '');
	return null;
end;
$$;
