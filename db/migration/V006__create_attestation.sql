create table attestation (
	id        bigint generated always as identity,
	letter_id bigint       not null,
	source_id varchar(80)  not null,
	aspect    varchar(20)  not null,
	value_en  varchar(1000) not null,
	value_ko  varchar(1000),
	stance    varchar(20)  not null,
	note_en   varchar(1000),
	note_ko   varchar(1000),
	constraint pk_attestation primary key (id),
	constraint fk_attestation_letter foreign key (letter_id) references letter,
	constraint fk_attestation_source foreign key (source_id) references source,
	constraint ck_attestation_aspect check (aspect in ('date', 'sender', 'content', 'delivery', 'publication', 'reply', 'order', 'form', 'membership')),
	constraint ck_attestation_stance check (stance in ('supports', 'implies', 'differs'))
);

comment on table attestation is 'One claim: what one source says of one aspect of one letter, and whether that supports the record.';
comment on column attestation.value_en is 'The statement in our words, an EDTF date, or a correspondent''s id; without a Korean wording where it is data.';

create index ix_attestation_letter on attestation (letter_id, id);
create index ix_attestation_source on attestation (source_id, letter_id);
