insert into reply (letter_id, answers_id, certainty, basis_en, basis_ko)
select l.id, a.id, v.certainty, v.basis_en, v.basis_ko
from (values
	('2018-04-01-trump-to-kim', '2018-04-01-kim-to-trump', 'disputed', 'The press of 2022 calls it a same-day reply; Yonhap lists it first.', '2022년의 언론은 당일 답신이라고 하나, 연합뉴스는 트럼프 친서를 먼저 싣는다.'),
	('2018-07-06-kim-to-trump', '2018-07-03-trump-to-kim', 'disputed', 'Yonhap''s chronology lists it after 3 July as writing back; Yonhap''s report calls it the response to 15 June.', '연합뉴스 연표는 7월 3일자 다음에 답장을 보낸 것으로 싣고, 연합뉴스 기사는 6월 15일자에 대한 답신이라고 한다.'),
	('2018-08-02-trump-to-kim', '2018-07-30-kim-to-trump', 'probable', 'The State Department called it a response to Kim''s letter; two reports from Rage call it the answer to the letter about the end-of-war declaration.', '국무부는 김정은 친서에 대한 답신이라고 했고, 《격노》에 근거한 두 보도는 종전 선언에 관한 친서에 대한 답신이라고 한다.'),
	('2018-12-25-kim-to-trump', '2018-12-24-trump-to-kim', 'probable', 'It refers to something Trump had written.', '트럼프가 쓴 어떤 내용을 언급한다.'),
	('2018-12-28-trump-to-kim', '2018-12-25-kim-to-trump', 'certain', 'Press reports call it the reply, three days later.', '언론 보도는 사흘 뒤의 답신이라고 한다.'),
	('2019-01-18-trump-to-kim', '2019-01-kim-to-trump', 'probable', 'The reply carried back by Kim Yong Chol.', '김영철이 가지고 돌아간 답신이다.'),
	('2019-06-12-trump-to-kim', '2019-06-10-kim-to-trump', 'certain', 'Press reports say Trump wrote back two days later.', '언론 보도는 트럼프가 이틀 뒤 답장을 썼다고 한다.'),
	('2019-08-05-kim-to-trump', '2019-07-02-trump-to-kim', 'probable', 'It thanks Trump for photographs of 30 June, sent with this letter or with that of 30 June.', '7월 2일자 친서 또는 6월 30일자 친서와 함께 보낸 6월 30일의 사진에 대해 트럼프에게 감사를 표한다.'),
	('2018-07-06-kim-to-trump', '2018-06-15-trump-to-kim', 'disputed', 'Yonhap''s report calls it the response to this letter; Yonhap''s chronology lists it after 3 July as writing back.', '연합뉴스 기사는 6월 15일자 친서에 대한 답신이라고 하고, 연합뉴스 연표는 7월 3일자 다음에 답장을 보낸 것으로 싣는다.'),
	('2018-05-29-kim-to-trump', '2018-05-24-trump-to-kim', 'probable', 'A report of 31 May 2018 told of the letter under way as a kind of answer.', '2018년 5월 31일의 한 보도는 일종의 답신으로서 전달 중인 친서를 전했다.'),
	('2019-01-kim-to-trump', '2019-01-trump-to-kim', 'uncertain', 'The Week says Kim''s letter followed Trump''s of the week before.', '더 위크는 김정은의 친서가 그 전주의 트럼프 친서에 뒤이은 것이라고 한다.'),
	('2019-06-10-kim-to-trump', '2019-03-22-trump-to-kim', 'probable', 'One column, in machine translation, says it answered after 80 days; the interval is right.', '기계 번역으로 본 한 칼럼은 80일 만의 답신이라고 한다. 간격은 맞다.')) as v (letter, answers, certainty, basis_en, basis_ko)
join letter l on l.slug = v.letter
join letter a on a.slug = v.answers;

insert into reply_source (letter_id, answers_id, source_id, position)
select l.id, a.id, v.source_id, v.position
from (values
	('2018-04-01-trump-to-kim', '2018-04-01-kim-to-trump', 'newsnpr-2022', 0),
	('2018-04-01-trump-to-kim', '2018-04-01-kim-to-trump', 'nextshark-2022', 1),
	('2018-04-01-trump-to-kim', '2018-04-01-kim-to-trump', 'hani-en-2022', 2),
	('2018-04-01-trump-to-kim', '2018-04-01-kim-to-trump', 'yna-2020-chron', 3),
	('2018-07-06-kim-to-trump', '2018-07-03-trump-to-kim', 'yna-2020-chron', 0),
	('2018-07-06-kim-to-trump', '2018-07-03-trump-to-kim', 'yna-2020-conditions', 1),
	('2018-08-02-trump-to-kim', '2018-07-30-kim-to-trump', 'joongang-2020-09-14', 0),
	('2018-08-02-trump-to-kim', '2018-07-30-kim-to-trump', 'asiae-2020', 1),
	('2018-08-02-trump-to-kim', '2018-07-30-kim-to-trump', 'reuters-2018-08-02', 2),
	('2018-08-02-trump-to-kim', '2018-07-30-kim-to-trump', 'reuters-2018-08-04', 3),
	('2018-08-02-trump-to-kim', '2018-07-30-kim-to-trump', 'yna-2018-08', 4),
	('2018-12-25-kim-to-trump', '2018-12-24-trump-to-kim', 'oneworld-2020', 0),
	('2018-12-25-kim-to-trump', '2018-12-24-trump-to-kim', 'cnn-2020-transcripts', 1),
	('2018-12-28-trump-to-kim', '2018-12-25-kim-to-trump', 'korea-herald-2020-09-10', 0),
	('2018-12-28-trump-to-kim', '2018-12-25-kim-to-trump', 'ohmynews-2020', 1),
	('2018-12-28-trump-to-kim', '2018-12-25-kim-to-trump', 'khan-2020', 2),
	('2018-12-28-trump-to-kim', '2018-12-25-kim-to-trump', 'kbs-fr-2019-01', 3),
	('2019-01-18-trump-to-kim', '2019-01-kim-to-trump', 'koreatimes-2019-01', 0),
	('2019-01-18-trump-to-kim', '2019-01-kim-to-trump', 'thediplomat-2019-01', 1),
	('2019-06-12-trump-to-kim', '2019-06-10-kim-to-trump', 'newsnpr-2022', 0),
	('2019-06-12-trump-to-kim', '2019-06-10-kim-to-trump', 'korea-herald-2020-09-13', 1),
	('2019-06-12-trump-to-kim', '2019-06-10-kim-to-trump', 'ytn-2020-09-13', 2),
	('2019-06-12-trump-to-kim', '2019-06-10-kim-to-trump', 'nextshark-2022', 3),
	('2019-06-12-trump-to-kim', '2019-06-10-kim-to-trump', 'sbs-2019-06', 4),
	('2019-06-12-trump-to-kim', '2019-06-10-kim-to-trump', 'yna-2019-06-25', 5),
	('2019-08-05-kim-to-trump', '2019-07-02-trump-to-kim', 'woodward-rage', 0),
	('2019-08-05-kim-to-trump', '2019-07-02-trump-to-kim', 'ktsf-2020', 1),
	('2018-07-06-kim-to-trump', '2018-06-15-trump-to-kim', 'yna-2020-conditions', 0),
	('2018-07-06-kim-to-trump', '2018-06-15-trump-to-kim', 'yna-2020-chron', 1),
	('2018-05-29-kim-to-trump', '2018-05-24-trump-to-kim', 'ap-2018-05-31', 0),
	('2019-01-kim-to-trump', '2019-01-trump-to-kim', 'theweek-2019-01-18', 0),
	('2019-06-10-kim-to-trump', '2019-03-22-trump-to-kim', 'commercialpost-2022', 0)) as v (letter, answers, source_id, position)
join letter l on l.slug = v.letter
join letter a on a.slug = v.answers;
