insert into quotation (collection_id, letter_id, text, language, source_id, note_en, note_ko)
select 'trump-kim', l.id, v.text, 'en', v.source_id, v.note_en, v.note_ko
from (values
	(0, '2018-04-01-kim-to-trump', 'I am ready to work with you wholeheartedly', 'newsnpr-2022', null, null),
	(1, '2018-08-02-trump-to-kim', 'Thank you for keeping your promise', 'newsnpr-2022', 'Not the public tweet of the same day.', '같은 날의 공개 트윗이 아니다.'),
	(2, '2018-08-02-trump-to-kim', 'I look forward to seeing you soon.', 'newsnpr-2022', 'Bolton recalls this sentence as added by hand.', '볼턴은 이 문장이 손으로 덧붙여졌다고 회고한다.'),
	(3, '2018-09-21-kim-to-trump', 'unnecessary', 'newsnpr-2022', 'Said of the South Korean president''s part in the talks. The article merges the two letters of September 2018: Pompeo belongs to that of 6 September, Moon to that of 21 September.', '협상에서 한국 대통령이 맡은 역할을 두고 한 말이다. 기사는 2018년 9월의 두 친서를 하나로 합쳤다. 폼페이오는 9월 6일자, 문재인은 9월 21일자에 해당한다.'),
	(4, '2019-06-12-trump-to-kim', 'a unique relationship and a special friendship', 'newsnpr-2022', 'One noun differs in the wording given by CNN from Woodward.', 'CNN이 전한 문구는 명사 하나가 우드워드와 다르다.'),
	(5, null, 'The military activities of the US and South Korea threaten our safety. If these factors are not eliminated, there will be no change', 'newsnpr-2022', 'The article places it after the letters of September 2018 and gives no date. Not attached to a letter until it is checked.', '기사는 이 구절을 2018년 9월의 친서들 다음에 두고 날짜를 제시하지 않는다. 확인될 때까지 어느 친서에도 연결하지 않는다.'),
	(6, '2019-08-05-kim-to-trump', 'Up to now, it is still difficult for me and my colleagues to understand your decision and behavior, as well as that of the Korean authorities', 'newsnpr-2022', null, null),
	(7, '2019-08-05-kim-to-trump', 'insulted', 'newsnpr-2022', 'CNN and the Dong-A Ilbo use other words.', 'CNN과 동아일보는 다른 단어를 쓴다.'),
	(8, '2019-08-05-kim-to-trump', 'We have a very strong military. Everyone knows that the South Korean armed forces are not comparable to ours. Regardless of the differences in military strength, I have no intention of attacking South Korea or not. I don’t really intend to do that', 'newsnpr-2022', 'Garbled in the article''s translation; quoted as it stands there.', '기사의 번역에서 뜻이 흐트러졌으며, 거기 적힌 그대로 인용한다.')) as v (position, slug, text, source_id, note_en, note_ko)
left join letter l on l.slug = v.slug
order by v.position;
