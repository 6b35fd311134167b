create table name_form (
	correspondent_id varchar(80)  not null,
	name             varchar(200) not null,
	constraint pk_name_form primary key (correspondent_id, name),
	constraint fk_name_form_correspondent foreign key (correspondent_id) references correspondent on delete cascade,
	constraint ck_name_form_name check (name <> '')
);

comment on table name_form is 'Another form of a correspondent''s name, by which the letters are found as well.';

insert into name_form (correspondent_id, name) values
	('donald-trump', 'Donald Trump'),
	('kim-jong-un', 'Kim Jong-un'),
	('kim-jong-un', 'Kim Jong Eun');
