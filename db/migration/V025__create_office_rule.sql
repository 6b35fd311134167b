create table office_rule (
	id                     integer not null,
	second_factor_required boolean not null,
	constraint pk_office_rule primary key (id),
	constraint ck_office_rule_only check (id = 1)
);

comment on table office_rule is 'One row: what administrators require of everybody who works on the archive.';

insert into office_rule (id, second_factor_required) values (1, false);
