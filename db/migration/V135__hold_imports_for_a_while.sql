-- Several nodes share the table: what one of them works on is not to be taken for interrupted when another starts.
alter table import_job
	add column held_until timestamptz;

comment on column import_job.held_until is 'until when a node holds it that works on it; it says so again and again, by the clock of the database';
