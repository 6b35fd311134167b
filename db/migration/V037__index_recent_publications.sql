create index ix_history_entry_published on history_entry (happened_at) where kind = 'published';
