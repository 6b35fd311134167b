alter table history_entry
	add column withheld boolean not null default false,
	alter column editor_id drop not null,
	alter column happened_at drop not null,
	drop constraint ck_history_entry_kind,
	drop constraint ck_history_entry_text,
	drop constraint ck_history_entry_writers,
	add constraint ck_history_entry_kind check (kind in ('submitted', 'returned', 'published', 'withdrawn', 'withheld')),
	add constraint ck_history_entry_text check ((withheld and (text is null or kind = 'submitted') or (kind = 'submitted') = (text is not null)) and text <> ''),
	add constraint ck_history_entry_writers check (withheld or cardinality(writers) > 0),
	add constraint ck_history_entry_withheld check (withheld = (editor_id is null) and (withheld or happened_at is not null)
		and (withheld or kind <> 'withheld') and (not withheld or kind <> 'published'));

comment on column history_entry.withheld is 'The archive was restored from a public package, which has of this entry no more than its place in the chain and what the public saw of it.';
