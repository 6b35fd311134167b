create function append_to_history() returns trigger language plpgsql as $$
declare
	head history_head;
	written history_entry;
	latest integer;
begin
	-- One at a time for each transcription, so that two cannot continue the same entry.
	perform from transcription t
		where t.id = new.transcription_id
			and (t.letter_id, t.witness_id, t.language) = (new.letter_id, new.witness_id, new.language)
		for no key update;
	if not found then
		raise exception 'An entry names the letter, the witness and the language of its transcription'
			using errcode = 'integrity_constraint_violation';
	end if;
	insert into history_head (transcription_id, number, hash) values (new.transcription_id, 0, '')
		on conflict on constraint pk_history_head do nothing;
	select * into head from history_head where transcription_id = new.transcription_id for update;
	if new.number <> head.number + 1 then
		raise exception 'The history of transcription % continues with entry %, not %', new.transcription_id, head.number + 1, new.number
			using errcode = 'integrity_constraint_violation';
	end if;
	if new.previous_hash <> head.hash then
		raise exception 'Entry % of transcription % does not continue the entry before it: the previous hash is wrong', new.number, new.transcription_id
			using errcode = 'integrity_constraint_violation';
	end if;

	select coalesce(max(revision), 0) into latest
		from history_entry
		where transcription_id = new.transcription_id and kind = 'submitted';
	if new.kind = 'submitted' then
		if new.revision <> latest + 1 then
			raise exception 'The next revision of transcription % is %, not %', new.transcription_id, latest + 1, new.revision
				using errcode = 'integrity_constraint_violation';
		end if;
		written := new;
	else
		select * into written
			from history_entry
			where transcription_id = new.transcription_id and kind = 'submitted' and revision = new.revision;
		if not found then
			raise exception 'Transcription % has no revision %', new.transcription_id, new.revision
				using errcode = 'integrity_constraint_violation';
		end if;
		if (new.writers, new.writer_names) is distinct from (written.writers, written.writer_names) then
			raise exception 'The writers of revision % are those who submitted it', new.revision
				using errcode = 'integrity_constraint_violation';
		end if;
	end if;
	if new.text_hash <> encode(sha256(convert_to(written.text, 'UTF8')), 'hex') then
		raise exception 'The hash of the text of revision % is wrong', new.revision
			using errcode = 'integrity_constraint_violation';
	end if;

	if new.kind = 'published' then
		if new.revision <> latest then
			raise exception 'Only the latest revision of a transcription can be published, which is %', latest
				using errcode = 'integrity_constraint_violation';
		end if;
		if (new.editor_id = written.editor_id or new.editor_id = any (written.writers))
				and coalesce((select two_person from review_rule), true) then
			raise exception 'Whoever wrote a revision cannot publish it'
				using errcode = 'integrity_constraint_violation', constraint = 'two_person_rule';
		end if;
		-- Numbers of publications count over all transcriptions of the letter.
		perform from letter where id = new.letter_id for no key update;
		if new.publication <> (select coalesce(max(publication), 0) + 1 from history_entry where letter_id = new.letter_id) then
			raise exception 'Publications of a letter are numbered without a gap'
				using errcode = 'integrity_constraint_violation';
		end if;
	end if;

	if new.hash <> encode(sha256(history_form(new)), 'hex') then
		raise exception 'The hash of entry % of transcription % is wrong', new.number, new.transcription_id
			using errcode = 'integrity_constraint_violation';
	end if;
	update history_head set number = new.number, hash = new.hash where transcription_id = new.transcription_id;
	return new;
end
$$;

create trigger append_to_history before insert on history_entry
	for each row execute function append_to_history();

create function refuse_to_change_history() returns trigger language plpgsql as $$
begin
	raise exception 'History is appended to, never changed: % of % refused', lower(tg_op), tg_table_name
		using errcode = 'restrict_violation';
end
$$;

-- An empty table has nothing to lose, so that whole archives can be emptied before they begin.
create function refuse_to_truncate_history() returns trigger language plpgsql as $$
declare
	filled boolean;
begin
	execute format('select exists (select from %I)', tg_table_name) into filled;
	if filled then
		raise exception 'History is appended to, never changed: truncate of % refused', tg_table_name
			using errcode = 'restrict_violation';
	end if;
	return null;
end
$$;

create function refuse_to_move_head() returns trigger language plpgsql as $$
begin
	if pg_trigger_depth() < 2 then
		raise exception 'The head of a history moves when an entry is appended: % of % refused', lower(tg_op), tg_table_name
			using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;

create trigger refuse_to_change_history before update or delete on history_entry
	for each row execute function refuse_to_change_history();
create trigger refuse_to_truncate_history before truncate on history_entry
	for each statement execute function refuse_to_truncate_history();
create trigger refuse_to_move_head before insert or update on history_head
	for each row execute function refuse_to_move_head();
create trigger refuse_to_change_history before delete on history_head
	for each row execute function refuse_to_change_history();
create trigger refuse_to_truncate_history before truncate on history_head
	for each statement execute function refuse_to_truncate_history();
