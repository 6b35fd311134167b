create table review_comment (
	id               bigint generated always as identity,
	transcription_id uuid                     not null,
	entry            integer                  not null,
	passage          varchar(4000)            not null,
	comment          varchar(4000)            not null,
	editor_id        uuid                     not null,
	editor_name      varchar(120)             not null,
	made_at          timestamp with time zone not null,
	constraint pk_review_comment primary key (id),
	constraint fk_review_comment_entry foreign key (transcription_id, entry) references history_entry,
	constraint fk_review_comment_editor foreign key (editor_id) references editor,
	constraint ck_review_comment_comment check (comment <> '')
);

comment on table review_comment is 'What a reviewer says about a passage of a revision that is returned. Never public, never changed.';
comment on column review_comment.entry is 'The entry of the history that returns the revision.';
comment on column review_comment.passage is 'The passage as it stands in the revision; empty for the text as a whole.';

create index ix_review_comment_entry on review_comment (transcription_id, entry);
create index ix_review_comment_editor on review_comment (editor_id);

create trigger refuse_to_change_history before update or delete on review_comment
	for each row execute function refuse_to_change_history();
create trigger refuse_to_truncate_history before truncate on review_comment
	for each statement execute function refuse_to_truncate_history();
