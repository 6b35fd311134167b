create table second_factor (
	editor_id uuid                     not null,
	secret    varchar(200)             not null,
	last_step bigint                   not null,
	set_up_at timestamp with time zone not null,
	constraint pk_second_factor primary key (editor_id),
	constraint fk_second_factor_editor foreign key (editor_id) references editor (id),
	constraint ck_second_factor_secret check (secret <> ''),
	constraint ck_second_factor_last_step check (last_step >= 0)
);

comment on table second_factor is 'An app that shows time-based codes (RFC 6238), by which a person signs in besides the password.';
comment on column second_factor.secret is 'What the codes are made from, encrypted with a key that is not in the database.';
comment on column second_factor.last_step is 'The step of 30 seconds whose code was used last; neither it nor an earlier one is taken again.';
