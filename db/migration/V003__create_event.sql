create table place (
	id        varchar(80)  not null,
	name_en   varchar(200) not null,
	name_ko   varchar(200),
	geonames  varchar(200),
	latitude  numeric(8, 5) not null,
	longitude numeric(8, 5) not null,
	constraint pk_place primary key (id),
	constraint ck_place_latitude check (latitude between -90 and 90),
	constraint ck_place_longitude check (longitude between -180 and 180)
);

comment on table place is 'A place with an identifier that was checked.';

create table event (
	id          varchar(120) not null,
	date_edtf   varchar(40)  not null,
	starts_on   date         not null,
	ends_on     date         not null,
	title_en    varchar(200) not null,
	title_ko    varchar(200),
	location_en varchar(200),
	location_ko varchar(200),
	place_id    varchar(80),
	summary_en  varchar(2000) not null,
	summary_ko  varchar(2000),
	landmark_en varchar(40),
	landmark_ko varchar(40),
	position    integer      not null,
	constraint pk_event primary key (id),
	constraint ck_event_id check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint ck_event_dates check (starts_on <= ends_on),
	constraint fk_event_place foreign key (place_id) references place
);

comment on table event is 'A public event beside the letters.';
comment on column event.date_edtf is 'In EDTF; a month alone where the day is not known.';
comment on column event.starts_on is 'The first day the event may have fallen on.';
comment on column event.ends_on is 'The last day the event may have fallen on.';
comment on column event.location_en is 'Where it happened, as the sources word it.';
comment on column event.landmark_en is 'The short name of a meeting of leaders, for the picture of the exchange.';
comment on column event.position is 'Order among the events of one day.';

create index ix_event_starts_on on event (starts_on, position);
create index ix_event_ends_on on event (ends_on);
create index ix_event_place on event (place_id);

create table event_source (
	event_id  varchar(120) not null,
	source_id varchar(80)  not null,
	position  integer      not null,
	constraint pk_event_source primary key (event_id, source_id),
	constraint uq_event_source_position unique (event_id, position),
	constraint fk_event_source_event foreign key (event_id) references event,
	constraint fk_event_source_source foreign key (source_id) references source
);

comment on table event_source is 'The sources an event rests on.';

create index ix_event_source_source on event_source (source_id);
