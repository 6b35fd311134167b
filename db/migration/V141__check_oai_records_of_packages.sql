-- Of packages from before, nobody has looked at the records of OAI-PMH.
alter table archive_package add column oai_records bigint;
alter table archive_package add column oai_invalid bigint;
alter table archive_package add column oai_problem varchar(500);
alter table archive_package add constraint ck_archive_package_oai check ((oai_records is null) = (oai_invalid is null));

comment on column archive_package.oai_records is 'How many records of OAI-PMH its letters give, as they were held against the schema when it was made.';
