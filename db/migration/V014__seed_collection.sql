insert into rights_statement (uri, label_en, label_ko) values
	('http://rightsstatements.org/vocab/NoC-US/1.0/', 'No copyright – United States', '저작권 없음 – 미국'),
	('http://rightsstatements.org/vocab/UND/1.0/', 'Copyright undetermined', '저작권 미확정'),
	('http://rightsstatements.org/vocab/InC/1.0/', 'In copyright', '저작권 있음');

insert into collection (id, title_en, title_ko, headline_en, headline_ko, summary_en, summary_ko, reported_total, reference_id, position) values
	('trump-kim',
		'The Trump–Kim letters', '트럼프·김정은 친서',
		'Twenty-seven letters between two leaders', '두 정상이 주고받은 스물일곱 통의 친서',
		'Donald Trump and Kim Jong Un wrote to each other from April 2018 to August 2019. This archive records each letter, what is known of it, and who says so.',
		'도널드 트럼프와 김정은은 2018년 4월부터 2019년 8월까지 친서를 주고받았다. 이 아카이브는 친서마다 무엇이 알려져 있고 누가 그렇게 말하는지를 기록한다.',
		27, 'woodward-tapes', 1);

insert into reported_count (collection_id, correspondent_id, letters, source_id) values
	('trump-kim', 'donald-trump', 16, 'kbs-en-2022'),
	('trump-kim', 'kim-jong-un', 11, 'kbs-en-2022');

insert into collection_statement (collection_id, position, aspect, text_en, text_ko) values
	('trump-kim', 0, 'extent',
		'The published set is reported to have 27 letters: 16 by Donald Trump and 11 by Kim Jong Un.',
		'공개된 친서는 27통으로, 도널드 트럼프가 보낸 것이 16통, 김정은이 보낸 것이 11통이라고 보도되었다.'),
	('trump-kim', 1, 'publication',
		'The Korean-American (Hanmi) Club published a Korean text of the whole set in the KORUS (Hanmi) Journal no. 10 on 25 September 2022.',
		'한미클럽은 2022년 9월 25일 《한미저널》 제10호에 27통 전체의 한국어 본문을 공개했다.'),
	('trump-kim', 2, 'publication',
		'Before that, on 8 April 2022, the weekly Sisa Journal had reported that it had obtained the 27 letters.',
		'그에 앞서 2022년 4월 8일 주간지 《시사저널》이 27통을 입수했다고 보도했다.'),
	('trump-kim', 3, 'publication',
		'Bob Woodward''s The Trump Tapes (October 2022) prints English transcripts of all 27 letters in an appendix; it is the source to check every record against.',
		'밥 우드워드의 《트럼프 테이프》(2022년 10월)는 부록에 27통 전체의 영어 녹취문을 싣고 있으며, 모든 기록을 대조해야 할 출처이다.'),
	('trump-kim', 4, 'authenticity',
		'The Hanmi Club told NK News in October 2022 that it had seen neither originals nor scans.',
		'한미클럽은 2022년 10월 NK뉴스에 원본도 스캔본도 보지 못했다고 밝혔다.'),
	('trump-kim', 5, 'authenticity',
		'The English texts that CNN published in 2020 go back to versions that Bob Woodward dictated.',
		'CNN이 2020년에 공개한 영어 본문은 밥 우드워드가 구술한 영어본에서 나온 것이다.'),
	('trump-kim', 6, 'authenticity',
		'Only two letters were issued as documents at the time: that of 24 May 2018 by the White House, and that of 6 July 2018 as an image on Twitter.',
		'당시에 문서로 공개된 것은 두 통뿐이다. 2018년 5월 24일자는 백악관이, 2018년 7월 6일자는 트위터에서 이미지로 공개되었다.'),
	('trump-kim', 7, 'authenticity',
		'The letter of 30 July 2018 is reproduced in the book Letters to Trump (2023).',
		'2018년 7월 30일자 친서는 《트럼프에게 보낸 편지》(2023)에 실려 있다.'),
	('trump-kim', 8, 'custody',
		'In May 2021 the US National Archives wrote that the original correspondence had not been transferred to it; in January 2022 it recovered 15 boxes from Mar-a-Lago, according to press reports with the Kim correspondence among them.',
		'미국 국립문서기록관리청은 2021년 5월 서한 원본이 이관되지 않았다고 통지했다. 2022년 1월 마러라고에서 상자 15개를 회수했는데, 언론 보도에 따르면 김정은과의 서한이 그 안에 있었다.'),
	('trump-kim', 9, 'rights',
		'A letter by a president of the United States in office is a work of the United States Government (17 U.S.C. 105). The status of Kim''s letters is not established. The journal, the books and the press reports are in copyright.',
		'재임 중인 미국 대통령의 서한은 미국 정부 저작물이다(미국 법전 제17편 제105조). 김정은 친서의 저작권 상태는 확인되지 않았다. 학술지, 책, 언론 보도에는 저작권이 있다.'),
	('trump-kim', 10, 'scope',
		'This catalogue was gathered from published reports and worded afresh. Most pages were consulted in their opening part only, and no letter''s text is reproduced beyond short quotations.',
		'이 목록은 공개된 보도에서 모아 새로 서술한 것이다. 대부분의 글은 첫 부분만 참고했으며, 짧은 인용 외에는 친서의 본문을 싣지 않았다.');

insert into collection_statement_source (collection_id, statement_position, source_id, position) values
	('trump-kim', 0, 'kbs-en-2022', 0),
	('trump-kim', 0, 'newsnpr-2022', 1),
	('trump-kim', 1, 'hani-ko-2022', 0),
	('trump-kim', 1, 'ytn-2022', 1),
	('trump-kim', 1, 'kbs-en-2022', 2),
	('trump-kim', 1, 'stripes-2022', 3),
	('trump-kim', 2, 'chosun-2022-04', 0),
	('trump-kim', 3, 'woodward-tapes', 0),
	('trump-kim', 3, 'wapo-2022-10-18', 1),
	('trump-kim', 4, 'nknews-2022', 0),
	('trump-kim', 5, 'cnn-2020-transcripts', 0),
	('trump-kim', 6, 'aljazeera-2018-letter', 0),
	('trump-kim', 6, 'borneo-afp-2018', 1),
	('trump-kim', 7, 'kbs-es-2023', 0),
	('trump-kim', 8, 'tailchaser-nara', 0),
	('trump-kim', 8, 'dailybeast-nara-2022', 1),
	('trump-kim', 8, 'yahoo-nara-2022', 2);
