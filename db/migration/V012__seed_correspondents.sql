insert into correspondent (id, name_en, name_ko, short_name_en, short_name_ko, office_en, office_ko, mark) values
	('donald-trump', 'Donald J. Trump', '도널드 J. 트럼프', 'Trump', '트럼프', 'President of the United States', '미국 대통령', 1),
	('kim-jong-un', 'Kim Jong Un', '김정은', 'Kim', '김정은', 'Chairman of the State Affairs Commission of the Democratic People''s Republic of Korea', '조선민주주의인민공화국 국무위원회 위원장', 2);

insert into authority_link (correspondent_id, scheme, uri) values
	('donald-trump', 'wikidata', 'http://www.wikidata.org/entity/Q22686'),
	('kim-jong-un', 'wikidata', 'http://www.wikidata.org/entity/Q56226');
