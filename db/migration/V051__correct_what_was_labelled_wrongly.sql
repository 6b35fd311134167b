alter table source drop constraint ck_source_link;

alter table source add constraint ck_source_link check (link in ('publisher', 'republished', 'reference', 'none'));

comment on column source.link is 'Whose page the url is: the publisher''s own, a republished copy, a reference work''s article about the publication, or none.';

update source set link = 'reference' where id = 'woodward-tapes';

-- A landmark divides the exchange, so it is a meeting of the two who wrote.
update event set landmark_en = null, landmark_ko = null
where id in ('2018-04-27-inter-korean-summit', '2018-09-18-pyongyang-inter-korean-summit');

-- The record's own date, which a citation names, is the day it was last worded, not that of an installation.
update letter set recorded_at = timestamp with time zone '2026-11-24 00:00:00+00' where collection_id = 'trump-kim';
