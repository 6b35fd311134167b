create constraint trigger tr_passage_numbering_public_change after insert on passage_numbering
	deferrable initially deferred for each row execute function note_public_change();

create constraint trigger tr_passage_descent_public_change after insert on passage_descent
	deferrable initially deferred for each row execute function note_public_change();
