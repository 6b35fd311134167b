create table audit_entry (
	id           bigint generated always as identity,
	happened_at  timestamp with time zone not null,
	act          varchar(40)              not null,
	editor_id    uuid,
	editor_name  varchar(120),
	subject_kind varchar(20),
	subject_id   varchar(100),
	subject_name varchar(300),
	detail       varchar(500),
	network      varchar(45),
	constraint pk_audit_entry primary key (id),
	constraint fk_audit_entry_editor foreign key (editor_id) references editor,
	constraint ck_audit_entry_act check (act ~ '^[a-z]+(-[a-z]+)*$'),
	constraint ck_audit_entry_editor check ((editor_id is null) = (editor_name is null)),
	constraint ck_audit_entry_subject check ((subject_kind is null) = (subject_id is null) and (subject_kind is null) = (subject_name is null))
);

comment on table audit_entry is 'What was done in the office, by whom and from where, appended and never changed.';
comment on column audit_entry.editor_id is 'Who did it; empty if nobody was signed in.';
comment on column audit_entry.editor_name is 'The name at that time.';
comment on column audit_entry.subject_id is 'What it was done to: the key of a person, a text or a job, or the slug of a letter.';
comment on column audit_entry.subject_name is 'What that was called at that time.';
comment on column audit_entry.network is 'Where it came from, as far as a network: never a whole address.';

create index ix_audit_entry_happened_at on audit_entry (happened_at, id);
create index ix_audit_entry_act on audit_entry (act, happened_at, id);
create index ix_audit_entry_editor on audit_entry (editor_id, happened_at, id);
create index ix_audit_entry_subject on audit_entry (subject_id, happened_at, id);

create trigger refuse_to_change_history before update or delete on audit_entry
	for each row execute function refuse_to_change_history();
create trigger refuse_to_truncate_history before truncate on audit_entry
	for each statement execute function refuse_to_truncate_history();
