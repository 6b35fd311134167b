create table source (
	id          varchar(80)  not null,
	publisher   varchar(300) not null,
	title       varchar(500) not null,
	date_edtf   varchar(40),
	url         varchar(1000),
	link        varchar(20)  not null,
	language    varchar(35)  not null,
	covers_en   varchar(1000) not null,
	covers_ko   varchar(1000),
	retranslated boolean     not null default false,
	constraint pk_source primary key (id),
	constraint ck_source_id check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint ck_source_link check (link in ('publisher', 'republished', 'none')),
	constraint ck_source_url check ((link = 'none') = (url is null)),
	constraint ck_source_url_scheme check (url ~ '^https?://')
);

comment on table source is 'A publication that statements of the catalogue rest on.';
comment on column source.date_edtf is 'When it was published, in EDTF (ISO 8601-2); null where that is not known.';
comment on column source.link is 'Whose page the url is: the publisher''s own, a republished copy, or none.';
comment on column source.retranslated is 'Whether the passages it quotes are evidently translated back into English.';
