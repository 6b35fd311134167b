create table integrity_check (
	id             bigint generated always as identity,
	started_at     timestamp with time zone not null,
	finished_at    timestamp with time zone,
	texts          bigint,
	text_entries   bigint,
	text_anchor    varchar(64),
	text_problem   varchar(2000),
	records        bigint,
	record_entries bigint,
	record_anchor  varchar(64),
	record_problem varchar(2000),
	constraint pk_integrity_check primary key (id),
	constraint ck_integrity_check_found check (finished_at is null or (texts is not null and text_entries is not null
		and text_anchor is not null and records is not null and record_entries is not null
		and record_anchor is not null))
);

create index ix_integrity_check_started on integrity_check (started_at);

comment on table integrity_check is 'When the archive has checked its own history, and what it found; a problem is the first of its kind. A check without an end was broken off or is under way.';
