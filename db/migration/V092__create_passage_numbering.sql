create table passage_numbering (
	letter_id   bigint    not null,
	publication integer   not null,
	numbers     integer[] not null,
	constraint pk_passage_numbering primary key (letter_id, publication),
	constraint fk_passage_numbering_letter foreign key (letter_id) references letter,
	constraint ck_passage_numbering_numbers check (cardinality(numbers) > 0 and 0 < all (numbers))
);

comment on table passage_numbering is 'The numbers by which the passages of a published text are known, appended and never changed. A passage keeps its number from one publication to the next.';
comment on column passage_numbering.publication is 'The number of the publication in the history of the letter.';
comment on column passage_numbering.numbers is 'In the order of the passages. They count over all texts of the letter; none is given twice.';

create table passage_descent (
	letter_id   bigint  not null,
	publication integer not null,
	older       integer not null,
	newer       integer not null,
	constraint pk_passage_descent primary key (letter_id, publication, older, newer),
	constraint fk_passage_descent_numbering foreign key (letter_id, publication) references passage_numbering,
	constraint ck_passage_descent_other check (older <> newer)
);

comment on table passage_descent is 'Where words of a passage went in this publication, beside the passage that has its number: it was divided or joined to another.';
comment on column passage_descent.older is 'The number of the passage in the publication before.';
comment on column passage_descent.newer is 'The number of the passage that has words of it.';

create trigger refuse_to_change_history before update or delete on passage_numbering
	for each row execute function refuse_to_change_history();
create trigger refuse_to_truncate_history before truncate on passage_numbering
	for each statement execute function refuse_to_truncate_history();
create trigger refuse_to_change_history before update or delete on passage_descent
	for each row execute function refuse_to_change_history();
create trigger refuse_to_truncate_history before truncate on passage_descent
	for each statement execute function refuse_to_truncate_history();
