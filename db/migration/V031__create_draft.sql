create table draft (
	transcription_id uuid                     not null,
	text             text                     not null,
	version          integer                  not null,
	saved_by         uuid                     not null,
	saved_at         timestamp with time zone not null,
	constraint pk_draft primary key (transcription_id),
	constraint fk_draft_transcription foreign key (transcription_id) references transcription,
	constraint fk_draft_saved_by foreign key (saved_by) references editor
);

comment on table draft is 'The working text of a transcription, which its editors share.';
comment on column draft.version is 'Grows with every save that changes the text. A save says which version it is based on.';

create index ix_draft_saved_by on draft (saved_by);

create table draft_writer (
	transcription_id uuid                     not null,
	editor_id        uuid                     not null,
	name             varchar(120)             not null,
	wrote_at         timestamp with time zone not null,
	constraint pk_draft_writer primary key (transcription_id, editor_id),
	constraint fk_draft_writer_transcription foreign key (transcription_id) references transcription,
	constraint fk_draft_writer_editor foreign key (editor_id) references editor
);

comment on table draft_writer is 'Who has written in a draft since its text was last published.';

create index ix_draft_writer_editor on draft_writer (editor_id);

create table draft_snapshot (
	id               bigint generated always as identity,
	transcription_id uuid                     not null,
	version          integer                  not null,
	lost             boolean                  not null,
	text             text                     not null,
	saved_by         uuid                     not null,
	saved_at         timestamp with time zone not null,
	constraint pk_draft_snapshot primary key (id),
	constraint fk_draft_snapshot_transcription foreign key (transcription_id) references transcription,
	constraint fk_draft_snapshot_saved_by foreign key (saved_by) references editor
);

comment on table draft_snapshot is 'What a draft was after a save, and the texts that came too late to become the draft. Thinned out with age.';
comment on column draft_snapshot.version is 'The version that the save made; for a text that came too late, the version it was based on.';
comment on column draft_snapshot.lost is 'The text came too late: somebody else had saved first.';

create index ix_draft_snapshot_transcription on draft_snapshot (transcription_id, version);
create index ix_draft_snapshot_saved_by on draft_snapshot (saved_by);
