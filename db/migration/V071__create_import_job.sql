create table import_job (
	id               uuid                     not null,
	state            varchar(20)              not null,
	uploaded_at      timestamp with time zone not null,
	editor_id        uuid                     not null,
	editor_name      varchar(120)             not null,
	file_name        varchar(255)             not null,
	file_size        bigint                   not null,
	bytes_done       bigint                   not null default 0,
	bytes_total      bigint                   not null default 0,
	letters          bigint                   not null default 0,
	rows_done        bigint                   not null default 0,
	texts            bigint                   not null default 0,
	problems         bigint                   not null default 0,
	cancel_requested boolean                  not null default false,
	changed_at       timestamp with time zone not null,
	constraint pk_import_job primary key (id),
	constraint fk_import_job_editor foreign key (editor_id) references editor,
	constraint ck_import_job_state check (state in ('waiting', 'checking', 'checked', 'refused', 'importing', 'done', 'cancelled', 'interrupted', 'failed'))
);

comment on table import_job is 'A file of letters on its way into the catalogue, and how far it has come.';
comment on column import_job.bytes_done is 'How much of the tables has been read in the present step. Written outside the transaction that adds the letters, so that others see it.';
comment on column import_job.problems is 'How many were found; import_problem keeps the first of them.';

create index ix_import_job_uploaded_at on import_job (uploaded_at);
create index ix_import_job_editor on import_job (editor_id);

create table import_chunk (
	job_id   uuid    not null,
	position integer not null,
	content  bytea   not null,
	constraint pk_import_chunk primary key (job_id, position),
	constraint fk_import_chunk_job foreign key (job_id) references import_job
);

comment on table import_chunk is 'A piece of an uploaded file, kept until the import is over.';

create table import_problem (
	job_id   uuid          not null,
	position integer       not null,
	file     varchar(255)  not null,
	line     bigint        not null,
	field    varchar(40)   not null,
	code     varchar(40)   not null,
	value    varchar(300)  not null,
	constraint pk_import_problem primary key (job_id, position),
	constraint fk_import_problem_job foreign key (job_id) references import_job
);

comment on table import_problem is 'What stands in the way of an import: in which file, row and column.';
