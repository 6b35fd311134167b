-- Two notes read "Same", which lost what it referred to; the claims of these sources say what they cover.
update source set covers_en = 'Letter received 8 Aug 2019', covers_ko = '2019년 8월 8일에 받은 친서' where id = 'korea-herald-2019-08';
update source set covers_en = 'Delivery on 12-13 Jan 2019', covers_ko = '2019년 1월 12–13일의 전달' where id = 'thehill-2019-01';
