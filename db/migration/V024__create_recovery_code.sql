create table recovery_code (
	editor_id uuid     not null,
	code_hash char(64) not null,
	used_at   timestamp with time zone,
	constraint pk_recovery_code primary key (editor_id, code_hash),
	constraint fk_recovery_code_second_factor foreign key (editor_id)
		references second_factor (editor_id) on delete cascade
);

comment on table recovery_code is 'A code that works once, for a person whose second factor is lost.';
comment on column recovery_code.code_hash is 'SHA-256 of the code, in hexadecimal. The code itself is nowhere kept.';
