create table reply (
	letter_id  bigint       not null,
	answers_id bigint       not null,
	certainty  varchar(20)  not null,
	basis_en   varchar(1000) not null,
	basis_ko   varchar(1000),
	constraint pk_reply primary key (letter_id, answers_id),
	constraint fk_reply_letter foreign key (letter_id) references letter,
	constraint fk_reply_answers foreign key (answers_id) references letter,
	constraint ck_reply_not_itself check (letter_id <> answers_id),
	constraint ck_reply_certainty check (certainty in ('certain', 'probable', 'uncertain', 'disputed'))
);

comment on table reply is 'One letter answers another; two targets for one letter mean that the sources differ.';

create index ix_reply_answers on reply (answers_id);

create table reply_source (
	letter_id  bigint      not null,
	answers_id bigint      not null,
	source_id  varchar(80) not null,
	position   integer     not null,
	constraint pk_reply_source primary key (letter_id, answers_id, source_id),
	constraint fk_reply_source_reply foreign key (letter_id, answers_id) references reply,
	constraint fk_reply_source_source foreign key (source_id) references source
);

comment on table reply_source is 'The sources a reply rests on.';

create index ix_reply_source_source on reply_source (source_id);
