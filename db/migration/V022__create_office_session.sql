create table office_session (
	primary_id            char(36) not null,
	session_id            char(36) not null,
	creation_time         bigint   not null,
	last_access_time      bigint   not null,
	max_inactive_interval integer  not null,
	expiry_time           bigint   not null,
	principal_name        varchar(100),
	constraint pk_office_session primary key (primary_id),
	constraint uq_office_session_session_id unique (session_id)
);

create table office_session_attributes (
	session_primary_id char(36)     not null,
	attribute_name     varchar(200) not null,
	attribute_bytes    bytea        not null,
	constraint pk_office_session_attributes primary key (session_primary_id, attribute_name),
	constraint fk_office_session_attributes_session foreign key (session_primary_id)
		references office_session (primary_id) on delete cascade
);

comment on table office_session is 'A browser that is signed in, or about to be. Spring Session names the columns; expired rows are deleted.';
comment on column office_session.principal_name is 'The id of the editor who is signed in.';
comment on table office_session_attributes is 'What the archive remembers of an office session.';

create index ix_office_session_expiry_time on office_session (expiry_time);
create index ix_office_session_principal_name on office_session (principal_name);
