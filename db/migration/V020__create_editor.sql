create table editor (
	id           uuid                     not null,
	sign_in_name varchar(64)              not null,
	name         varchar(120)             not null,
	role         varchar(20)              not null,
	password     varchar(500)             not null,
	active       boolean                  not null default true,
	joined_at    timestamp with time zone not null,
	constraint pk_editor primary key (id),
	constraint uq_editor_sign_in_name unique (sign_in_name),
	constraint ck_editor_sign_in_name check (sign_in_name ~ '^[a-z0-9]+([._-][a-z0-9]+)*$'),
	constraint ck_editor_name check (name <> ''),
	constraint ck_editor_role check (role in ('administrator', 'editor', 'transcriber'))
);

comment on table editor is 'A person who works on the archive. Kept when the person leaves, because the history names who did what.';
comment on column editor.name is 'As the public reads it where a text says who transcribed and reviewed it.';
comment on column editor.password is 'A hash, with the name of its algorithm in braces.';
