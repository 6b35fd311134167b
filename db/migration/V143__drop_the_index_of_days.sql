-- What may have been written within some days is found by the program itself.
drop index ix_letter_days;
