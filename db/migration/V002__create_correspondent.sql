create table correspondent (
	id            varchar(80)  not null,
	name_en       varchar(200) not null,
	name_ko       varchar(200),
	short_name_en varchar(80)  not null,
	short_name_ko varchar(80),
	office_en     varchar(300),
	office_ko     varchar(300),
	mark          integer ,
	constraint pk_correspondent primary key (id),
	constraint ck_correspondent_id check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and id <> 'unknown'),
	constraint ck_correspondent_mark check (mark between 1 and 6),
	constraint uq_correspondent_mark unique (mark)
);

comment on table correspondent is 'A person who writes or receives letters.';
comment on column correspondent.office_en is 'The office held when the letters were written.';
comment on column correspondent.mark is 'Which of the six pairs of hue and shape stands for this person; null is the neutral one.';

create table authority_link (
	correspondent_id varchar(80)  not null,
	scheme           varchar(20)  not null,
	uri              varchar(300) not null,
	constraint pk_authority_link primary key (correspondent_id, scheme),
	constraint fk_authority_link_correspondent foreign key (correspondent_id) references correspondent,
	constraint uq_authority_link_uri unique (uri),
	constraint ck_authority_link_scheme check (scheme in ('wikidata', 'viaf', 'isni', 'gnd'))
);

comment on table authority_link is 'The same person in an authority file.';
