create table one_time_link (
	id         uuid                     not null,
	purpose    varchar(20)              not null,
	token_hash char(64)                 not null,
	role       varchar(20),
	editor_id  uuid,
	made_by    uuid,
	made_at    timestamp with time zone not null,
	expires_at timestamp with time zone not null,
	used_at    timestamp with time zone,
	revoked_at timestamp with time zone,
	constraint pk_one_time_link primary key (id),
	constraint uq_one_time_link_token_hash unique (token_hash),
	constraint fk_one_time_link_editor foreign key (editor_id) references editor (id),
	constraint fk_one_time_link_made_by foreign key (made_by) references editor (id),
	constraint ck_one_time_link_purpose check (purpose in ('set-up', 'invitation', 'password')),
	constraint ck_one_time_link_role check (role in ('administrator', 'editor', 'transcriber')),
	constraint ck_one_time_link_complete check (
		(purpose = 'password') = (editor_id is not null)
		and (purpose <> 'password') = (role is not null)
		and (purpose <> 'set-up') = (made_by is not null)
	),
	constraint ck_one_time_link_life check (expires_at > made_at),
	constraint ck_one_time_link_ended_once check (used_at is null or revoked_at is null)
);

comment on table one_time_link is 'A link that lets somebody in once: to set the archive up, to join, or to choose a new password. Kept when used or revoked.';
comment on column one_time_link.token_hash is 'SHA-256 of the secret in the link, in hexadecimal. The secret itself is nowhere kept.';
comment on column one_time_link.role is 'What the person becomes who joins by it.';
comment on column one_time_link.editor_id is 'Whose password it renews.';

create index ix_one_time_link_editor on one_time_link (editor_id);
create index ix_one_time_link_made_by on one_time_link (made_by);
create unique index ux_one_time_link_set_up on one_time_link (purpose)
	where purpose = 'set-up' and used_at is null and revoked_at is null;
