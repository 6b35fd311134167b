-- What the public reads of a letter has names and titles of other records in it.
create function note_change_of_letters(letters bigint[]) returns void language sql as $$
	insert into letter_change (letter_id)
	select l.id
	from letter l
	where l.id = any (letters)
		and (l.publication_state <> 'draft' or exists (select from letter_change c where c.letter_id = l.id))
	on conflict on constraint pk_letter_change do update set changed_at = null where letter_change.changed_at is not null
$$;

create function note_change_of_correspondent() returns trigger language plpgsql as $$
declare
	person varchar := to_jsonb(coalesce(new, old)) ->> tg_argv[0];
begin
	perform note_change_of_letters(array(select p.letter_id from letter_participant p where p.correspondent_id = person));
	return null;
end;
$$;

create function note_change_of_topic() returns trigger language plpgsql as $$
begin
	perform note_change_of_letters(array(select t.letter_id from letter_topic t where t.topic_id = new.id));
	return null;
end;
$$;

create function note_change_of_source() returns trigger language plpgsql as $$
begin
	perform note_change_of_letters(array(
		select a.letter_id from attestation a where a.source_id = new.id
		union select t.letter_id from reading_text t where t.witness_id = new.id
		union select q.letter_id from quotation q where q.source_id = new.id and q.letter_id is not null
		union select r.letter_id from reply_source r where r.source_id = new.id));
	return null;
end;
$$;

create function note_change_of_collection() returns trigger language plpgsql as $$
begin
	perform note_change_of_letters(array(select l.id from letter l where l.collection_id = new.id));
	return null;
end;
$$;

create trigger tr_correspondent_change after update on correspondent
	for each row when (old.* is distinct from new.*) execute function note_change_of_correspondent('id');
create trigger tr_name_form_change after insert or delete on name_form
	for each row execute function note_change_of_correspondent('correspondent_id');
create trigger tr_authority_link_change after insert or update or delete on authority_link
	for each row execute function note_change_of_correspondent('correspondent_id');
create trigger tr_topic_change after update on topic
	for each row when (old.* is distinct from new.*) execute function note_change_of_topic();
create trigger tr_source_change after update on source
	for each row when (old.* is distinct from new.*) execute function note_change_of_source();
create trigger tr_collection_change after update on collection
	for each row when (old.title_en is distinct from new.title_en or old.title_ko is distinct from new.title_ko)
	execute function note_change_of_collection();
