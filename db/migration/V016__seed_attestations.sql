insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('yna-2020-chron', 'date', '2018-04-01', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('yna-2020-chron', 'sender', 'donald-trump', null, 'supports', null, null),
	('yna-2020-chron', 'content', 'thanks Kim for the invitation to meet', '만남에 초대해 준 데 대해 김정은에게 감사를 표함', 'supports', null, null),
	('yna-2020-chron', 'form', 'three sentences', '세 문장', 'supports', null, null),
	('yna-2020-chron', 'order', 'listed before Kim''s letter of the same date', '같은 날짜의 김정은 친서보다 앞에 실림', 'supports', null, null),
	('yna-2020-chron', 'membership', 'one of the 27 letters quoted in Rage', '《격노》에 인용된 친서 27통 가운데 하나', 'supports', null, null),
	('newsnpr-2022', 'date', '2018-04-01', null, 'supports', 'given as the same day as Kim''s letter', '김정은 친서와 같은 날로 제시함'),
	('newsnpr-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('newsnpr-2022', 'content', 'glad to meet Kim; wants better relations', '김정은과의 만남을 반김; 관계 개선을 원함', 'supports', null, null),
	('newsnpr-2022', 'reply', 'answers 2018-04-01-kim-to-trump', '2018-04-01-kim-to-trump 친서에 대한 답신', 'supports', null, null),
	('newsnpr-2022', 'order', 'after Kim''s letter of the same date', '같은 날짜의 김정은 친서 다음', 'differs', null, null),
	('newsnpr-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('nextshark-2022', 'date', '2018-04-01', null, 'supports', 'given as the same day as Kim''s letter', '김정은 친서와 같은 날로 제시함'),
	('nextshark-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('nextshark-2022', 'content', 'glad to meet Kim; wants better relations', '김정은과의 만남을 반김; 관계 개선을 원함', 'supports', null, null),
	('nextshark-2022', 'reply', 'answers 2018-04-01-kim-to-trump', '2018-04-01-kim-to-trump 친서에 대한 답신', 'supports', null, null),
	('nextshark-2022', 'order', 'after Kim''s letter of the same date', '같은 날짜의 김정은 친서 다음', 'differs', null, null),
	('nextshark-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('rt-2022', 'date', '2018-04-01', null, 'supports', null, null),
	('rt-2022', 'reply', 'answers 2018-04-01-kim-to-trump', '2018-04-01-kim-to-trump 친서에 대한 답신', 'supports', null, null),
	('hani-en-2022', 'date', '2018-04-01', null, 'implies', 'the correspondence is said to open on that day', '서신 교환이 그날 시작된 것으로 전함'),
	('hani-en-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('hani-en-2022', 'content', 'wants to work together for a large improvement in relations', '관계의 큰 개선을 위해 협력하기를 원함', 'supports', null, null),
	('hani-en-2022', 'reply', 'answers 2018-04-01-kim-to-trump', '2018-04-01-kim-to-trump 친서에 대한 답신', 'supports', null, null),
	('hani-en-2022', 'order', 'after Kim''s letter', '김정은 친서 다음', 'differs', null, null),
	('hani-en-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('hani-ko-2022', 'date', '2018-04-01', null, 'implies', 'the first letters are dated that day', '첫 친서들의 날짜가 그날임'),
	('hani-ko-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('hani-ko-2022', 'content', 'cooperation for a large improvement in relations', '관계의 큰 개선을 위한 협력', 'supports', null, null),
	('hani-ko-2022', 'membership', 'one of the 27 in Hanmi Journal no. 10', '《한미저널》 제10호에 실린 27통 가운데 하나', 'implies', null, null),
	('voa-ko-2020-09-16', 'delivery', 'given to Kim through Pompeo on his visit to Pyongyang, spring 2018', '2018년 봄 폼페이오의 방북 때 폼페이오를 통해 김정은에게 전달', 'implies', 'republished copy; the letter is told by its content, not its date', '재게재본; 친서를 날짜가 아니라 내용으로 식별함'),
	('voa-ko-2020-09-16', 'sender', 'donald-trump', null, 'supports', null, null),
	('voa-ko-2020-09-16', 'content', 'thanks Kim for proposing to meet', '만나자고 제안한 데 대해 김정은에게 감사를 표함', 'supports', null, null),
	('voa-ko-2020-09-16', 'order', 'first of the letters', '친서 가운데 첫 번째', 'supports', null, null),
	('voa-ko-2020-09-16', 'form', 'three paragraphs', '세 단락', 'differs', 'Yonhap says three sentences', '연합뉴스는 세 문장이라고 함')) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-04-01-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('newsnpr-2022', 'date', '2018-04-01', null, 'supports', 'puts it nearly six weeks before Singapore; the interval is 72 days', '싱가포르 정상회담으로부터 거의 6주 전이라고 함; 실제 간격은 72일'),
	('newsnpr-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('newsnpr-2022', 'content', 'ready to work with Trump', '트럼프와 협력할 준비가 되어 있음', 'supports', null, null),
	('newsnpr-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('yna-2020-chron', 'date', '2018-04-01', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('yna-2020-chron', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('yna-2020-chron', 'content', 'prepared to cooperate with Trump', '트럼프와 협조할 용의가 있음', 'supports', null, null),
	('yna-2020-chron', 'order', 'listed after Trump''s letter of the same date', '같은 날짜의 트럼프 친서 다음에 실림', 'supports', null, null),
	('yna-2020-chron', 'membership', 'one of the 27 letters quoted in Rage', '《격노》에 인용된 친서 27통 가운데 하나', 'supports', null, null),
	('stripes-2022', 'date', '2018-04-01', null, 'supports', 'puts it two months before Singapore', '싱가포르 정상회담으로부터 두 달 전이라고 함'),
	('stripes-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('stripes-2022', 'content', 'ready to work with Trump on something nobody has done before', '아무도 한 적 없는 일을 트럼프와 함께 할 준비가 되어 있음', 'supports', null, null),
	('stripes-2022', 'membership', 'one of the 27 released by the Korean-American Club', '한미클럽(Korean-American Club)이 공개한 27통 가운데 하나', 'implies', null, null),
	('nextshark-2022', 'date', '2018-04-01', null, 'supports', 'puts it nearly six weeks before Singapore', '싱가포르 정상회담으로부터 거의 6주 전이라고 함'),
	('nextshark-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('nextshark-2022', 'content', 'ready to work with Trump', '트럼프와 협력할 준비가 되어 있음', 'supports', null, null),
	('nextshark-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('hani-en-2022', 'date', '2018-04-01', null, 'supports', null, null),
	('hani-en-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('hani-en-2022', 'content', 'ready for a large step to solve bilateral problems and end bad relations', '양국 간의 문제를 해결하고 나쁜 관계를 끝내기 위해 큰 걸음을 내디딜 준비가 되어 있음', 'supports', null, null),
	('hani-en-2022', 'order', 'named first in the correspondence, just after Pompeo''s secret visit', '주고받은 서신 가운데 첫 번째로 언급됨, 폼페이오의 비밀 방북 직후', 'differs', 'the record follows Yonhap, where Trump''s letter comes first', '이 기록은 트럼프 친서가 먼저 나오는 연합뉴스를 따름'),
	('hani-en-2022', 'membership', 'one of the 27 in Hanmi (KORUS) Journal no. 10', '《한미저널》(KORUS Journal) 제10호에 실린 27통 가운데 하나', 'implies', null, null),
	('hani-ko-2022', 'date', '2018-04-01', null, 'supports', null, null),
	('hani-ko-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('hani-ko-2022', 'content', 'ready for a large step to solve bilateral problems and end bad relations', '양국 간의 문제를 해결하고 나쁜 관계를 끝내기 위해 큰 걸음을 내디딜 준비가 되어 있음', 'supports', null, null),
	('hani-ko-2022', 'order', 'named first in the correspondence, just after Pompeo''s secret visit', '주고받은 서신 가운데 첫 번째로 언급됨, 폼페이오의 비밀 방북 직후', 'implies', null, null),
	('hani-ko-2022', 'membership', 'one of the 27 in Hanmi (KORUS) Journal no. 10', '《한미저널》(KORUS Journal) 제10호에 실린 27통 가운데 하나', 'implies', null, null),
	('jad-2020', 'delivery', 'brought to Trump by Pompeo after his first visit to Pyongyang, 2018-04', '폼페이오가 첫 방북 뒤 트럼프에게 가져옴, 2018-04', 'implies', 'no day given; rests on Rage', '날(일)은 제시하지 않음; 《격노》에 근거함'),
	('jad-2020', 'date', '2018-04', null, 'implies', 'month of delivery', '전달된 달'),
	('jad-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('mbn-2020-09-15', 'delivery', 'sent through Pompeo, 2018-04', '폼페이오를 통해 보냄, 2018-04', 'implies', 'no day given; rests on Rage', '날(일)은 제시하지 않음; 《격노》에 근거함'),
	('mbn-2020-09-15', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('mbn-2020-09-15', 'content', 'wish to meet', '만나고 싶다는 뜻', 'supports', null, null),
	('mbn-2020-09-15', 'order', 'opens the exchange', '친서 교환의 시작', 'differs', 'the record follows Yonhap, where Trump''s letter comes first', '이 기록은 트럼프 친서가 먼저 나오는 연합뉴스를 따름')) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-04-01-kim-to-trump';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('yna-2020-chron', 'date', '2018-04-03', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('yna-2020-chron', 'sender', 'donald-trump', null, 'supports', null, null),
	('yna-2020-chron', 'content', 'agrees with what Kim told Pompeo', '김정은이 폼페이오에게 한 말에 동의함', 'supports', null, null),
	('yna-2020-chron', 'order', 'after the two letters of 1 April', '4월 1일자 두 친서 다음', 'supports', null, null),
	('yna-2020-chron', 'membership', 'one of the 27 letters quoted in Rage', '《격노》에 인용된 친서 27통 가운데 하나', 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-04-03-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('usembassy-seoul', 'date', '2018-05-24', null, 'supports', null, null),
	('usembassy-seoul', 'sender', 'donald-trump', null, 'implies', 'White House heading; signature not in the part consulted', '백악관 머리글; 참고한 부분에 서명은 없음'),
	('usembassy-seoul', 'content', 'calls off the Singapore meeting; nuclear strength; thanks for freed detainees; call or write', '싱가포르 회담을 취소함; 핵전력; 억류자 석방에 대한 감사; 전화나 편지를 청함', 'supports', null, null),
	('usembassy-seoul', 'publication', 'Korean translation by the US Embassy in Seoul', '주한 미국대사관의 한국어 번역', 'supports', null, null),
	('usembassy-seoul', 'form', 'headed The White House, Washington; addressed to Kim as chairman, Pyongyang', '머리글 “백악관, 워싱턴”; 수신인은 평양의 김정은 위원장', 'supports', null, null),
	('aljazeera-2018-letter', 'date', '2018-05-24', null, 'supports', null, null),
	('aljazeera-2018-letter', 'sender', 'donald-trump', null, 'supports', null, null),
	('aljazeera-2018-letter', 'content', 'calls off the Singapore meeting; nuclear strength; thanks for freed detainees; call or write', '싱가포르 회담을 취소함; 핵전력; 억류자 석방에 대한 감사; 전화나 편지를 청함', 'supports', null, null),
	('aljazeera-2018-letter', 'publication', 'full text printed 2018-05-24', '전문 게재, 2018-05-24', 'supports', null, null),
	('aljazeera-2018-letter', 'form', 'headed The White House, Washington', '머리글 “백악관, 워싱턴”', 'supports', null, null),
	('usembassy-beijing', 'date', '2018-05-24', null, 'supports', 'republished copy', '재게재본'),
	('usembassy-beijing', 'sender', 'donald-trump', null, 'supports', null, null),
	('usembassy-beijing', 'content', 'calls off the Singapore meeting; nuclear strength; thanks for freed detainees; call or write', '싱가포르 회담을 취소함; 핵전력; 억류자 석방에 대한 감사; 전화나 편지를 청함', 'supports', null, null),
	('usembassy-beijing', 'publication', 'Chinese translation by the US Embassy in China, 2018-05-25', '주중 미국대사관의 중국어 번역, 2018-05-25', 'supports', 'republished copy', '재게재본'),
	('usembassy-beijing', 'form', 'headed The White House, Washington; signed by Trump as president', '머리글 “백악관, 워싱턴”; 트럼프가 대통령 직함으로 서명', 'supports', 'republished copy', '재게재본'),
	('ltn-2018', 'date', '2018-05-24', null, 'supports', null, null),
	('ltn-2018', 'sender', 'donald-trump', null, 'supports', null, null),
	('ltn-2018', 'content', 'calls off the meeting; looks forward to another day; thanks for three freed Americans', '회담을 취소함; 다른 날을 기대함; 석방된 미국인 3명에 대한 감사', 'supports', null, null),
	('ltn-2018', 'publication', 'issued as an open letter 2018-05-24, after the demolition at Punggye-ri', '풍계리 폭파 뒤 공개서한으로 발표, 2018-05-24', 'supports', null, null),
	('yna-2020-chron', 'date', '2018-05-24', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('yna-2020-chron', 'sender', 'donald-trump', null, 'supports', null, null),
	('yna-2020-chron', 'content', 'cancels the Singapore meeting over a harsh North Korean statement', '북한의 거친 성명을 이유로 싱가포르 회담을 취소함', 'supports', null, null),
	('yna-2020-chron', 'membership', 'one of the 27 letters quoted in Rage', '《격노》에 인용된 친서 27통 가운데 하나', 'supports', null, null),
	('yna-2019-chron', 'date', '2018-05-24', null, 'implies', 'names the cancellation, not the letter', '취소를 언급하되 친서는 언급하지 않음'),
	('yna-2019-chron', 'content', 'meeting cancelled over hostile remarks', '적대적 발언을 이유로 회담 취소', 'implies', 'names the cancellation, not the letter', '취소를 언급하되 친서는 언급하지 않음')) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-05-24-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('yna-2020-chron', 'date', '2018-05-29', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('yna-2020-chron', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('yna-2020-chron', 'content', 'high hopes for the coming meeting', '다가오는 만남에 대한 큰 기대', 'supports', null, null),
	('yna-2020-chron', 'order', 'two days after both sides resumed preparations', '양측이 준비를 재개한 이틀 뒤', 'supports', null, null),
	('yna-2020-chron', 'membership', 'one of the 27 letters quoted in Rage', '《격노》에 인용된 친서 27통 가운데 하나', 'supports', null, null),
	('yna-2019-chron', 'delivery', 'carried by Kim Yong Chol to the White House, 2018-06-01', '김영철이 백악관에 가져감, 2018-06-01', 'implies', 'letter not dated; that it is this one is inferred', '친서의 날짜를 제시하지 않음; 이 친서라는 것은 추정'),
	('yna-2019-chron', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('jsonline-2018', 'delivery', 'handed by Kim Yong Chol to Trump at the White House, 2018-06-01', '김영철이 백악관에서 트럼프에게 전달, 2018-06-01', 'implies', 'letter not dated; that it is this one is inferred', '친서의 날짜를 제시하지 않음; 이 친서라는 것은 추정'),
	('jsonline-2018', 'form', 'single sealed envelope, unopened when Trump first spoke of it', '봉인된 봉투 하나, 트럼프가 처음 언급했을 때는 개봉 전', 'supports', null, null),
	('jsonline-2018', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('mercury-2018', 'delivery', 'handed over at the White House, 2018-06-01, Andrew Kim present', '백악관에서 전달, 2018-06-01, 앤드루 김 배석', 'implies', null, null),
	('bolton-excerpts', 'delivery', 'handed over at the White House, 2018-06-01', '백악관에서 전달, 2018-06-01', 'implies', null, null),
	('hani-en-2019-01', 'delivery', 'handed by Kim Yong Chol at the White House, 2018-06-01', '김영철이 백악관에서 전달, 2018-06-01', 'implies', 'letter not dated; that it is this one is inferred', '친서의 날짜를 제시하지 않음; 이 친서라는 것은 추정'),
	('hani-en-2019-01', 'form', 'white envelope as large as a document envelope', '서류 봉투만 한 흰 봉투', 'supports', null, null),
	('hani-en-2019-01', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('hani-en-2019-01', 'order', 'after Trump called the meeting off on 24 May', '트럼프가 5월 24일 회담을 취소한 뒤', 'supports', null, null),
	('ap-2018-05-31', 'reply', 'answers, in a way, Trump''s letter of 2018-05-24', '트럼프의 2018-05-24 친서에 대한 일종의 답신', 'implies', 'summary of an AP report; letter not dated', 'AP 보도의 요약; 친서의 날짜를 제시하지 않음'),
	('ap-2018-05-31', 'delivery', 'on its way to Washington with a North Korean envoy, 2018-05-31', '북한 특사가 워싱턴으로 가져가는 중, 2018-05-31', 'implies', null, null),
	('ap-2018-05-31', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('bbc-ja-2018-06', 'form', 'very large envelope in the White House photograph; not opened at first', '백악관 사진 속의 매우 큰 봉투; 처음에는 개봉하지 않음', 'implies', 'letter not dated; archived copy', '친서의 날짜를 제시하지 않음; 보존 사본'),
	('bbc-ja-2018-06', 'delivery', 'handed by Kim Yong Chol to Trump, 2018-06-01', '김영철이 트럼프에게 전달, 2018-06-01', 'implies', null, null),
	('bbc-ja-2018-06', 'sender', 'kim-jong-un', null, 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-05-29-kim-to-trump';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('yna-2020-chron', 'date', '2018-06-15', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('yna-2020-chron', 'sender', 'donald-trump', null, 'supports', null, null),
	('yna-2020-chron', 'content', 'safely back in the United States', '미국에 무사히 돌아옴', 'supports', null, null),
	('yna-2020-chron', 'membership', 'one of the 27 letters quoted in Rage', '《격노》에 인용된 친서 27통 가운데 하나', 'supports', null, null),
	('yna-2020-conditions', 'date', '2018-06-15', null, 'supports', 'republished copy; rests on Rage', '재게재본; 《격노》에 근거함'),
	('yna-2020-conditions', 'sender', 'donald-trump', null, 'supports', null, null),
	('yna-2020-conditions', 'content', 'back in America; press kind to North Korea and to Kim', '미국에 돌아옴; 언론이 북한과 김정은에게 호의적', 'supports', null, null),
	('yna-2020-conditions', 'order', 'three days after the Singapore meeting', '싱가포르 회담 사흘 뒤', 'supports', null, null),
	('yna-2020-conditions', 'membership', 'one of the 27 letters in Rage', '《격노》에 나오는 친서 27통 가운데 하나', 'implies', null, null),
	('oneworld-2020', 'date', '2018-06-15', null, 'supports', 'republished copy', '재게재본'),
	('oneworld-2020', 'sender', 'donald-trump', null, 'supports', null, null),
	('oneworld-2020', 'content', 'back in America; press kind; respect for Kim', '미국에 돌아옴; 언론이 호의적; 김정은에 대한 존중', 'supports', null, null),
	('oneworld-2020', 'membership', 'excerpted among at least 27 letters', '적어도 27통의 친서 가운데 하나로 발췌됨', 'implies', null, null),
	('khan-2022', 'date', '2018-06-15', null, 'supports', 'republished copy', '재게재본'),
	('khan-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('khan-2022', 'content', 'press was favourable; told others how well the two got on', '언론이 호의적이었음; 두 사람이 얼마나 잘 지냈는지를 다른 사람들에게 이야기함', 'supports', null, null),
	('khan-2022', 'order', 'three days after the Singapore meeting', '싱가포르 회담 사흘 뒤', 'supports', null, null),
	('hani-en-2018-07', 'delivery', 'a Trump letter passed by Sung Kim and Andrew Kim to Kim Yong Chol at Panmunjom, 2018-07-01', '성 김과 앤드루 김이 판문점에서 김영철에게 건넨 트럼프의 한 친서, 2018-07-01', 'implies', 'letter not named; may be another one; unnamed source', '어느 친서인지 밝히지 않음; 다른 친서일 수 있음; 익명의 소식통')) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-06-15-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('yna-2020-chron', 'date', '2018-07-03', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('yna-2020-chron', 'sender', 'donald-trump', null, 'supports', null, null),
	('yna-2020-chron', 'content', 'asks Kim to work with Pompeo, who has his confidence', '자신이 신임하는 폼페이오와 협력해 달라고 김정은에게 요청함', 'supports', null, null),
	('yna-2020-chron', 'membership', 'one of the 27 letters quoted in Rage', '《격노》에 인용된 친서 27통 가운데 하나', 'supports', null, null),
	('asiae-2020', 'date', '2018-07', null, 'implies', 'month of Pompeo''s visit; rests on Rage', '폼페이오가 방북한 달; 《격노》에 근거함'),
	('asiae-2020', 'sender', 'donald-trump', null, 'supports', null, null),
	('asiae-2020', 'content', 'Pompeo to agree a first large step to final verified denuclearisation', '폼페이오가 최종적이고 검증된 비핵화를 향한 첫 번째 큰 조치에 합의하도록 함', 'supports', null, null),
	('asiae-2020', 'delivery', 'carried by Pompeo to Pyongyang, 2018-07', '폼페이오가 평양에 가져감, 2018-07', 'supports', 'rests on Rage', '《격노》에 근거함'),
	('washtimes-2018-07', 'delivery', 'carried by Pompeo to Pyongyang, 2018-07-06', '폼페이오가 평양에 가져감, 2018-07-06', 'implies', 'after Chosun; letter not dated', '조선일보 인용; 친서의 날짜를 제시하지 않음'),
	('washtimes-2018-07', 'sender', 'donald-trump', null, 'supports', null, null),
	('hani-en-2018-07', 'delivery', 'a Trump letter passed at Panmunjom, 2018-07-01', '판문점에서 전달된 트럼프의 한 친서, 2018-07-01', 'differs', 'two days before the date in the record; letter not named', '이 기록의 날짜보다 이틀 앞섬; 어느 친서인지 밝히지 않음'),
	('hani-en-2018-07', 'sender', 'donald-trump', null, 'supports', null, null),
	('mbn-2020-09-15', 'date', '2018-07', null, 'implies', 'rests on Rage', '《격노》에 근거함'),
	('mbn-2020-09-15', 'sender', 'donald-trump', null, 'supports', null, null),
	('mbn-2020-09-15', 'content', 'asks for a first step to final verified denuclearisation', '최종적이고 검증된 비핵화를 향한 첫 조치를 요청함', 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-07-03-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('wowtv-yna-2018', 'date', '2018-07-06', null, 'supports', null, null),
	('wowtv-yna-2018', 'delivery', 'received through Kim Yong Chol', '김영철을 통해 받음', 'supports', null, null),
	('borneo-afp-2018', 'date', '2018-07-06', null, 'supports', 'republished copy', '재게재본'),
	('borneo-afp-2018', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('borneo-afp-2018', 'content', 'Singapore as the start of a journey; thanks; trust; next meeting', '싱가포르 회담을 여정의 시작으로 봄; 감사; 신뢰; 다음 만남', 'supports', null, null),
	('borneo-afp-2018', 'publication', 'tweeted by Trump, 2018-07-12', '트럼프가 트위터에 게시, 2018-07-12', 'supports', null, null),
	('borneo-afp-2018', 'form', 'four paragraphs; English version tweeted with it', '네 단락; 영어본도 함께 트위터에 게시됨', 'supports', null, null),
	('zerohedge-2018', 'date', '2018-07-06', null, 'supports', 'republished copy of the tweeted English version', '트위터에 게시된 영어본의 재게재본'),
	('zerohedge-2018', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('zerohedge-2018', 'content', 'Singapore as the start of a journey; thanks; trust; next meeting', '싱가포르 회담을 여정의 시작으로 봄; 감사; 신뢰; 다음 만남', 'supports', null, null),
	('zerohedge-2018', 'publication', 'tweeted by Trump, 2018-07-12', '트럼프가 트위터에 게시, 2018-07-12', 'supports', null, null),
	('zerohedge-2018', 'form', 'closes with Pyongyang and the date; signed as chairman of the State Affairs Commission', '끝에 평양과 날짜를 적음; 국무위원회 위원장 직함으로 서명', 'supports', null, null),
	('nesara-2018', 'date', '2018-07-06', null, 'supports', null, null),
	('nesara-2018', 'publication', 'made public by Trump, 2018-07-12', '트럼프가 공개, 2018-07-12', 'supports', null, null),
	('donga-ja-2018', 'date', '2018-07-06', null, 'supports', null, null),
	('donga-ja-2018', 'publication', 'made public by Trump, 2018-07-12', '트럼프가 공개, 2018-07-12', 'supports', null, null),
	('yna-2020-chron', 'date', '2018-07-06', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('yna-2020-chron', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('yna-2020-chron', 'content', 'Singapore meeting and statement as the start of a journey', '싱가포르 회담과 성명을 여정의 시작으로 봄', 'supports', null, null),
	('yna-2020-chron', 'reply', 'answers 2018-07-03-trump-to-kim', '2018-07-03-trump-to-kim 친서에 대한 답신', 'implies', 'said to write back, in the entry after that of 3 July', '7월 3일자 다음 항목에서 답장을 보낸 것으로 전함'),
	('yna-2020-chron', 'membership', 'one of the 27 letters quoted in Rage', '《격노》에 인용된 친서 27통 가운데 하나', 'supports', null, null),
	('cstimes-2018', 'date', '2018-07-06', null, 'supports', null, null),
	('cstimes-2018', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('cstimes-2018', 'content', 'Singapore as the start of a journey; thanks; trust; next meeting', '싱가포르 회담을 여정의 시작으로 봄; 감사; 신뢰; 다음 만남', 'supports', null, null),
	('cstimes-2018', 'publication', 'tweeted by Trump, 2018-07-12', '트럼프가 트위터에 게시, 2018-07-12', 'supports', null, null),
	('cstimes-2018', 'form', 'one page each in Korean and English; signed by hand; ends with date and Pyongyang', '한국어와 영어 각 한 쪽; 자필 서명; 날짜와 평양으로 끝남', 'supports', null, null),
	('yna-2020-conditions', 'date', '2018-07-06', null, 'supports', null, null),
	('yna-2020-conditions', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('yna-2020-conditions', 'content', 'Singapore meeting and statement as the start of a journey', '싱가포르 회담과 성명을 여정의 시작으로 봄', 'supports', null, null),
	('yna-2020-conditions', 'reply', 'answers 2018-06-15-trump-to-kim', '2018-06-15-trump-to-kim 친서에 대한 답신', 'differs', 'the record has it answer 3 July', '이 기록은 7월 3일자에 대한 답신으로 봄'),
	('yna-2020-conditions', 'membership', 'one of the 27 letters in Rage', '《격노》에 나오는 친서 27통 가운데 하나', 'implies', null, null),
	('oneworld-2020', 'date', '2018-07-06', null, 'supports', null, null),
	('oneworld-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('oneworld-2020', 'content', 'Singapore as the start of a journey; thanks; trust; next meeting', '싱가포르 회담을 여정의 시작으로 봄; 감사; 신뢰; 다음 만남', 'supports', null, null),
	('jad-2018-07-13', 'date', '2018-07-06', null, 'supports', null, null),
	('jad-2018-07-13', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('jad-2018-07-13', 'delivery', 'Kim Yong Chol to Pompeo in Pyongyang, 2018-07-06/2018-07-07, by North Korean media', '북한 매체에 따르면 평양에서 김영철이 폼페이오에게 전달, 2018-07-06/2018-07-07', 'implies', 'matched by its date', '날짜를 근거로 이 친서로 봄'),
	('jad-2018-07-13', 'publication', 'tweeted by Trump with an English version, 2018-07-12', '트럼프가 영어본과 함께 트위터에 게시, 2018-07-12', 'supports', null, null),
	('jinbo-2018', 'delivery', 'Kim Yong Chol to Pompeo before the talks of 2018-07-06/07, by the North Korean foreign ministry statement of 2018-07-07', '2018-07-07 북한 외무성 성명에 따르면 2018-07-06/07 회담에 앞서 김영철이 폼페이오에게 전달', 'supports', 'blog quoting the statement', '성명을 인용한 블로그'),
	('jinbo-2018', 'publication', 'tweeted by Trump, 2018-07-12', '트럼프가 트위터에 게시, 2018-07-12', 'supports', null, null),
	('dailymail-kr-2018', 'date', '2018-07-06', null, 'supports', null, null),
	('dailymail-kr-2018', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('dailymail-kr-2018', 'delivery', 'through Pompeo not confirmed', '폼페이오를 통한 전달은 확인되지 않음', 'differs', null, null),
	('dailymail-kr-2018', 'form', 'one page each in Korean and English', '한국어와 영어 각 한 쪽', 'supports', null, null),
	('dailymail-kr-2018', 'publication', 'tweeted by Trump, 2018-07-12', '트럼프가 트위터에 게시, 2018-07-12', 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-07-06-kim-to-trump';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('yna-2020-chron', 'date', '2018-07-30', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('yna-2020-chron', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('yna-2020-chron', 'content', 'pleased with good ties to Trump', '트럼프와의 좋은 관계를 기쁘게 여김', 'supports', null, null),
	('yna-2020-chron', 'membership', 'one of the 27 letters quoted in Rage', '《격노》에 인용된 친서 27통 가운데 하나', 'supports', null, null),
	('kbs-es-2023', 'date', '2018-07-30', null, 'supports', null, null),
	('kbs-es-2023', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('kbs-es-2023', 'content', 'regrets that no end of the Korean War was declared; hopes for it and for a fruitful second meeting', '한국전쟁의 종전이 선언되지 않은 데 유감을 표함; 종전 선언과 결실 있는 두 번째 만남을 바람', 'supports', null, null),
	('kbs-es-2023', 'publication', 'in Letters to Trump, on sale 2023-04-25; part shown by Politico and Axios', '《트럼프에게 보낸 편지》에 수록, 2023-04-25 발매; 폴리티코와 악시오스가 일부를 공개', 'supports', null, null),
	('asiae-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('asiae-2020', 'content', 'pleased with good ties; regrets the missing end-of-war declaration', '좋은 관계를 기쁘게 여김; 종전 선언이 없는 데 유감을 표함', 'supports', 'rests on Rage', '《격노》에 근거함'),
	('asiae-2020', 'order', 'after Pompeo''s July visit, before Trump''s answer', '폼페이오의 7월 방북 뒤, 트럼프의 답신 전', 'implies', null, null),
	('yna-2018-08', 'delivery', 'received at the White House, 2018-08-01', '백악관에 접수, 2018-08-01', 'implies', 'letter not dated; that it is this one is inferred', '친서의 날짜를 제시하지 않음; 이 친서라는 것은 추정'),
	('yna-2018-08', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('jad-2018-08', 'delivery', 'received 2018-08-01', '접수, 2018-08-01', 'implies', null, null),
	('bolton-excerpts', 'date', '2018-08', null, 'differs', 'beginning of the month; date of receipt, not of writing', '그달 초; 작성일이 아니라 접수일'),
	('bolton-excerpts', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('bolton-excerpts', 'content', 'criticises the lack of progress since Singapore; suggests meeting again', '싱가포르 이후 진전이 없음을 비판함; 다시 만날 것을 제안함', 'supports', null, null),
	('reuters-2018-08-02', 'delivery', 'received Wednesday 2018-08-01, by the White House', '백악관 발표로는 수요일인 2018-08-01 접수', 'implies', 'letter not dated; that it is this one is inferred', '친서의 날짜를 제시하지 않음; 이 친서라는 것은 추정'),
	('reuters-2018-08-02', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('reuters-2018-08-02', 'content', 'commitments of the joint statement', '공동성명의 약속', 'implies', 'said of both letters', '두 친서 모두에 대한 설명'),
	('joongang-2020-09-14', 'date', '2018-07-30', null, 'supports', 'republished copy', '재게재본'),
	('joongang-2020-09-14', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('joongang-2020-09-14', 'content', 'presses for an end-of-war declaration first', '먼저 종전 선언을 하도록 촉구함', 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-07-30-kim-to-trump';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('newsnpr-2022', 'date', '2018-08-02', null, 'supports', null, null),
	('newsnpr-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('newsnpr-2022', 'content', 'thanks for the return of remains; hopes to meet soon', '유해 송환에 감사를 표함; 곧 만나기를 바람', 'supports', null, null),
	('newsnpr-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('yna-2020-chron', 'date', '2018-08-02', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('yna-2020-chron', 'sender', 'donald-trump', null, 'supports', null, null),
	('yna-2020-chron', 'content', 'time to make progress on denuclearisation', '비핵화를 진전시킬 때', 'supports', null, null),
	('yna-2020-chron', 'membership', 'one of the 27 letters quoted in Rage', '《격노》에 인용된 친서 27통 가운데 하나', 'supports', null, null),
	('stripes-2022', 'content', 'thanks for starting the return of remains; hopes to meet soon', '유해 송환을 시작한 데 감사를 표함; 곧 만나기를 바람', 'supports', null, null),
	('nextshark-2022', 'date', '2018-08-02', null, 'supports', null, null),
	('nextshark-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('nextshark-2022', 'content', 'thanks for starting the return of remains; hopes to meet soon', '유해 송환을 시작한 데 감사를 표함; 곧 만나기를 바람', 'supports', null, null),
	('nextshark-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('rt-2022', 'date', '2018-08-02', null, 'supports', null, null),
	('rt-2022', 'content', 'thanks for keeping a promise; hopes to meet soon', '약속을 지킨 데 감사를 표함; 곧 만나기를 바람', 'supports', null, null),
	('bolton-excerpts', 'date', '[2018-08-02..2018-08-03]', null, 'implies', 'signed the day after Trump''s tweet, which went out in the night of 1 to 2 August', '트럼프의 트윗 다음 날 서명됨; 트윗은 8월 1일에서 2일로 넘어가는 밤에 올라옴'),
	('bolton-excerpts', 'sender', 'donald-trump', null, 'supports', null, null),
	('bolton-excerpts', 'content', 'offers a visit by Pompeo to Pyongyang', '폼페이오의 평양 방문을 제안함', 'supports', null, null),
	('bolton-excerpts', 'form', 'a line added by hand about meeting soon', '곧 만나자는 문장을 손으로 덧붙임', 'supports', null, null),
	('bolton-excerpts', 'reply', 'answers the Kim letter of early August', '8월 초의 김정은 친서에 대한 답신', 'supports', null, null),
	('reuters-2018-08-04', 'delivery', 'Sung Kim to Ri Yong Ho in Singapore, 2018-08-04', '싱가포르에서 성 김이 리용호에게 전달, 2018-08-04', 'implies', 'letter not dated; that it is this one is inferred', '친서의 날짜를 제시하지 않음; 이 친서라는 것은 추정'),
	('reuters-2018-08-04', 'sender', 'donald-trump', null, 'supports', null, null),
	('reuters-2018-08-04', 'reply', 'answers a letter by Kim', '김정은의 한 친서에 대한 답신', 'supports', 'State Department', '국무부'),
	('yna-2018-08', 'reply', 'follows Kim''s letter received 2018-08-01', '2018-08-01 접수된 김정은 친서에 뒤이은 것', 'implies', 'reports Trump''s tweet of 2 August, not this letter', '이 친서가 아니라 8월 2일 트럼프의 트윗을 보도함'),
	('asiae-2020', 'sender', 'donald-trump', null, 'supports', null, null),
	('asiae-2020', 'content', 'insists on complete denuclearisation', '완전한 비핵화를 강조하여 요구함', 'supports', 'rests on Rage', '《격노》에 근거함'),
	('asiae-2020', 'reply', 'answers the letter about the end-of-war declaration', '종전 선언에 관한 친서에 대한 답신', 'supports', null, null),
	('reuters-2018-08-02', 'date', '[..2018-08-02]', null, 'implies', 'said on 2 August to be written and soon to be delivered', '이미 작성되어 곧 전달될 것이라고 8월 2일에 전함'),
	('reuters-2018-08-02', 'sender', 'donald-trump', null, 'supports', null, null),
	('reuters-2018-08-02', 'reply', 'answers Kim''s letter received 2018-08-01', '2018-08-01 접수된 김정은 친서에 대한 답신', 'supports', 'White House', '백악관'),
	('joongang-2020-09-14', 'date', '2018-08-02', null, 'supports', 'republished copy', '재게재본'),
	('joongang-2020-09-14', 'sender', 'donald-trump', null, 'supports', null, null),
	('joongang-2020-09-14', 'content', 'insists on complete denuclearisation', '완전한 비핵화를 강조하여 요구함', 'supports', null, null),
	('joongang-2020-09-14', 'reply', 'answers 2018-07-30-kim-to-trump', '2018-07-30-kim-to-trump 친서에 대한 답신', 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-08-02-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('yna-2020-chron', 'date', '[2018-08-10..2018-08-19]', null, 'implies', 'the copy consulted breaks off inside the date; rests on Rage', '참고한 사본이 날짜 중간에서 끊김; 《격노》에 근거함'),
	('yna-2020-chron', 'order', 'next entry after 2 August 2018', '2018년 8월 2일 다음의 항목', 'supports', null, null),
	('yna-2020-chron', 'membership', 'an entry in the list of the 27', '27통 목록의 한 항목', 'implies', 'the entry may also be an event, as those of 12 June 2018 is', '2018년 6월 12일 항목처럼 이 항목도 사건일 수 있음')) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-08-mid-unattributed';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('yna-2020-conditions', 'date', '2018-09-06', null, 'supports', 'republished copy; rests on Rage', '재게재본; 《격노》에 근거함'),
	('yna-2020-conditions', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('yna-2020-conditions', 'content', 'steps one at a time: weapons institute, launch site, nuclear material plant', '한 번에 하나씩의 조치: 무기 연구소, 발사장, 핵물질 공장', 'supports', null, null),
	('yna-2020-conditions', 'membership', 'one of the 27 letters in Rage', '《격노》에 나오는 친서 27통 가운데 하나', 'implies', null, null),
	('ytn-2022', 'date', '2018-09-06', null, 'supports', null, null),
	('ytn-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('ytn-2022', 'content', 'would rather meet Trump than argue with Pompeo', '폼페이오와 논쟁하기보다 트럼프를 만나고자 함', 'supports', null, null),
	('ytn-2022', 'membership', 'one of the 27 in the Hanmi Journal', '《한미저널》에 실린 27통 가운데 하나', 'implies', null, null),
	('khan-2022', 'date', '2018-09-06', null, 'supports', 'republished copy', '재게재본'),
	('khan-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('khan-2022', 'content', 'Pompeo''s cancelled trip; doubts Pompeo speaks for Trump; prefers to meet Trump', '폼페이오의 취소된 방북; 폼페이오가 트럼프를 대변하는지 의심함; 트럼프와의 만남을 선호함', 'supports', null, null),
	('asiae-2020', 'date', '2018-09', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('asiae-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('asiae-2020', 'content', 'step by step: launch sites, missile and weapons facilities, nuclear material production', '단계적으로: 발사장, 미사일·무기 시설, 핵물질 생산', 'supports', null, null),
	('kbs-en-2022', 'date', '2018-09', null, 'implies', 'one of two letters of that month', '그달의 두 친서 가운데 하나'),
	('kbs-en-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('kbs-en-2022', 'content', 'wants to discuss denuclearisation with Trump, not with Pompeo', '폼페이오가 아니라 트럼프와 비핵화를 논의하기를 원함', 'supports', null, null),
	('kbs-en-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('antigua-reuters-2018', 'delivery', 'handed over at the inter-Korean border, 2018-09-06', '남북 경계에서 전달, 2018-09-06', 'implies', null, null),
	('cnn-2018-09-08', 'delivery', 'handed over at the DMZ, 2018-09-06; Pompeo has it by 2018-09-07', '비무장지대(DMZ)에서 전달, 2018-09-06; 늦어도 2018-09-07 폼페이오가 가지고 있음', 'implies', 'letter not dated; re-hosted copy', '친서의 날짜를 제시하지 않음; 다른 사이트에 옮겨진 사본'),
	('cnn-2018-09-08', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('tribune-reuters-2018', 'content', 'asks for a second meeting', '두 번째 만남을 요청함', 'implies', 'as summed up by the White House; letter not dated', '백악관이 요약한 내용; 친서의 날짜를 제시하지 않음'),
	('tribune-reuters-2018', 'publication', 'summed up by the press secretary, 2018-09-10', '백악관 대변인이 요약 설명, 2018-09-10', 'supports', null, null),
	('tribune-reuters-2018', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('bss-afp-2018', 'content', 'asks for a second meeting', '두 번째 만남을 요청함', 'implies', 'as summed up by the White House; letter not dated', '백악관이 요약한 내용; 친서의 날짜를 제시하지 않음'),
	('bss-afp-2018', 'publication', 'summed up by the press secretary, 2018-09-10', '백악관 대변인이 요약 설명, 2018-09-10', 'supports', null, null),
	('bss-afp-2018', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('newsnpr-2022', 'date', '2018-09', null, 'supports', null, null),
	('newsnpr-2022', 'content', 'deal with Trump, not Pompeo', '폼페이오가 아니라 트럼프를 상대함', 'supports', 'merged with the letter of 21 September', '9월 21일자 친서와 하나로 합쳐짐'),
	('mbn-2020-09-15', 'date', '2018-09', null, 'implies', 'two months after July 2018; rests on Rage', '2018년 7월의 두 달 뒤; 《격노》에 근거함'),
	('mbn-2020-09-15', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('mbn-2020-09-15', 'content', 'sets conditions for denuclearisation', '비핵화의 조건을 제시함', 'supports', null, null),
	('ajunews-2022', 'date', '2018-09-06', null, 'supports', null, null),
	('ajunews-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('ajunews-2022', 'content', 'doubts Pompeo speaks for Trump', '폼페이오가 트럼프를 대변하는지 의심함', 'supports', null, null),
	('ajunews-2022', 'membership', 'one of the 27 in the Hanmi Journal', '《한미저널》에 실린 27통 가운데 하나', 'implies', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-09-06-kim-to-trump';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('ytn-2022', 'date', '2018-09-21', null, 'supports', null, null),
	('ytn-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('ytn-2022', 'content', 'discuss denuclearisation with Trump, not Moon, whose interest is too great', '관심이 지나친 문재인이 아니라 트럼프와 비핵화를 논의', 'supports', null, null),
	('ytn-2022', 'membership', 'one of the 27 in the Hanmi Journal', '《한미저널》에 실린 27통 가운데 하나', 'implies', null, null),
	('khan-2022', 'date', '2018-09-21', null, 'supports', 'republished copy', '재게재본'),
	('khan-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('khan-2022', 'content', 'discuss denuclearisation with Trump, not Moon, whose interest is too great', '관심이 지나친 문재인이 아니라 트럼프와 비핵화를 논의', 'supports', null, null),
	('khan-2022', 'order', 'two days after the Pyongyang declaration', '평양공동선언 이틀 뒤', 'supports', null, null),
	('chosun-2022-04', 'date', '2018-09-21', null, 'supports', null, null),
	('chosun-2022-04', 'content', 'wants talks with the US without Moon', '문재인 없이 미국과 대화하기를 원함', 'supports', 'seen in the Japanese edition (2nn.jp copy)', '일본어판에서 확인(2nn.jp 사본)'),
	('chosun-2022-04', 'publication', 'reported by Sisa Journal, 2022-04-08', '시사저널이 보도, 2022-04-08', 'supports', 'seen in the Japanese edition (2nn.jp copy)', '일본어판에서 확인(2nn.jp 사본)'),
	('chosun-2022-04', 'membership', 'one of the 27 obtained by Sisa Journal', '시사저널이 입수한 27통 가운데 하나', 'implies', null, null),
	('donga-en-2022', 'date', '2018-09-21', null, 'supports', null, null),
	('donga-en-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('donga-en-2022', 'content', 'discuss denuclearisation with Trump, not Moon, whose interest is too great', '관심이 지나친 문재인이 아니라 트럼프와 비핵화를 논의', 'supports', null, null),
	('donga-en-2022', 'order', 'two days after the Pyongyang declaration', '평양공동선언 이틀 뒤', 'supports', null, null),
	('donga-en-2022', 'membership', 'one of the 27 in the journal', '해당 저널에 실린 27통 가운데 하나', 'implies', null, null),
	('hani-en-2022', 'date', '2018', null, 'implies', 'year only in the part seen', '확인한 부분에는 연도만 있음'),
	('hani-en-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('hani-en-2022', 'content', 'Moon''s interest unneeded', '문재인의 관심은 불필요', 'supports', null, null),
	('hani-en-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('kbs-en-2022', 'date', '2018-09', null, 'implies', 'one of two letters of that month', '그달의 두 친서 가운데 하나'),
	('kbs-en-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('kbs-en-2022', 'content', 'discuss denuclearisation with Trump, not Moon, whose interest is too great', '관심이 지나친 문재인이 아니라 트럼프와 비핵화를 논의', 'supports', null, null),
	('kbs-en-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('oneworld-2020', 'date', '2018-09-21', null, 'supports', 'republished copy', '재게재본'),
	('oneworld-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('oneworld-2020', 'content', 'trust in Trump unchanged; doubters will be proved wrong', '트럼프에 대한 신뢰는 변함없음; 의심하는 이들이 틀렸음이 드러날 것', 'supports', null, null),
	('koreatimesus-2018', 'delivery', 'shown by Trump to Abe in New York, 2018-09-26, as received the day before', '트럼프가 전날 받은 것이라며 뉴욕에서 아베에게 보여 줌, 2018-09-26', 'implies', 'letter not dated; that it is this one is inferred', '친서의 날짜를 제시하지 않음; 이 친서라는 것은 추정'),
	('koreatimesus-2018', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('china-ja-2018', 'delivery', 'perhaps brought by Ri Yong Ho to New York, about 2018-09-25', '아마도 리용호가 뉴욕에 가져옴, 2018-09-25 무렵', 'implies', 'a guess of Yonhap; counts other letters received 10 and 19 September', '연합뉴스의 추측; 9월 10일과 19일에 받은 다른 친서들을 셈'),
	('china-ja-2018', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('newsnpr-2022', 'content', 'Moon''s part unneeded', '문재인의 역할은 불필요', 'supports', null, null),
	('newsnpr-2022', 'date', '2018-09', null, 'supports', null, null),
	('mbn-2022', 'date', '2019-09-21', null, 'differs', 'a slip: the same report puts it in 2018, two days after the declaration', '착오: 같은 보도가 이를 2018년, 선언 이틀 뒤의 것으로 적음'),
	('mbn-2022', 'content', 'discuss denuclearisation with Trump, not Moon, whose interest is too great', '관심이 지나친 문재인이 아니라 트럼프와 비핵화를 논의', 'supports', null, null),
	('mbn-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('mbn-2022', 'membership', 'one of the 27 in the Hanmi Journal', '《한미저널》에 실린 27통 가운데 하나', 'implies', null, null),
	('ajunews-2022', 'date', '2018-09-21', null, 'supports', null, null),
	('ajunews-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('ajunews-2022', 'content', 'discuss denuclearisation with Trump, not Moon, whose interest is too great', '관심이 지나친 문재인이 아니라 트럼프와 비핵화를 논의', 'supports', null, null),
	('ajunews-2022', 'membership', 'one of the 27 in the Hanmi Journal', '《한미저널》에 실린 27통 가운데 하나', 'implies', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-09-21-kim-to-trump';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('oneworld-2020', 'date', '2018-12-24', null, 'supports', 'republished copy', '재게재본'),
	('oneworld-2020', 'sender', 'donald-trump', null, 'supports', null, null),
	('oneworld-2020', 'content', 'looks to a next summit, progress on denuclearisation, a bright future for North Koreans', '다음 정상회담, 비핵화의 진전, 북한 주민의 밝은 미래를 기대함', 'supports', null, null),
	('oneworld-2020', 'membership', 'excerpted among at least 27 letters', '적어도 27통의 친서 가운데 하나로 발췌됨', 'implies', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-12-24-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('cnn-2020-transcripts', 'date', '2018-12-25', null, 'supports', 'republished copy', '재게재본'),
	('cnn-2020-transcripts', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('cnn-2020-transcripts', 'content', '200 days after Singapore; honour of the tie with Trump; tasks of 2019', '싱가포르 회담 200일 뒤; 트럼프와의 유대를 영광으로 여김; 2019년의 과제', 'supports', null, null),
	('cnn-2020-transcripts', 'publication', 'CNN, 2020-09-09', 'CNN, 2020-09-09', 'supports', null, null),
	('cnn-2020-transcripts', 'form', 'transcript of Woodward reading aloud; no copy or photograph', '우드워드가 소리 내어 읽은 것의 녹취록; 사본이나 사진 없음', 'supports', null, null),
	('cnn-2020-transcripts', 'membership', 'one of the 27', '27통 가운데 하나', 'supports', null, null),
	('cnn-2020-transcripts', 'reply', 'takes up something Trump had noted', '트럼프가 언급한 어떤 내용을 이어서 다룸', 'implies', 'the letter meant is not named', '어느 친서를 가리키는지 밝히지 않음'),
	('korea-herald-2020-09-10', 'date', '2018-12-25', null, 'supports', null, null),
	('korea-herald-2020-09-10', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('korea-herald-2020-09-10', 'content', 'recalls the handshake in Singapore; another meeting like a film scene', '싱가포르의 악수를 회고함; 영화 장면 같은 또 한 번의 만남', 'supports', null, null),
	('korea-herald-2020-09-10', 'membership', 'one of the 27', '27통 가운데 하나', 'implies', null, null),
	('kbs-fr-2019-01', 'date', '2018-12-25~', null, 'supports', 'after Asahi; letter not named', '아사히신문 인용; 어느 친서인지 밝히지 않음'),
	('kbs-fr-2019-01', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('kbs-fr-2019-01', 'content', 'the second summit', '두 번째 정상회담', 'implies', 'after Asahi', '아사히신문 인용'),
	('arirang-2019-01', 'delivery', 'reported delivered to the White House, Friday 2018-12-28', '금요일인 2018-12-28 백악관에 전달된 것으로 보도됨', 'implies', 'letter not dated; re-hosted copy', '친서의 날짜를 제시하지 않음; 다른 사이트에 옮겨진 사본'),
	('arirang-2019-01', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('arirang-2019-01', 'publication', 'mentioned by Trump at the White House, 2019-01-02', '트럼프가 백악관에서 언급, 2019-01-02', 'implies', null, null),
	('oneworld-2020', 'date', '2018-12-25', null, 'supports', 'republished copy', '재게재본'),
	('oneworld-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('oneworld-2020', 'content', '200 days after Singapore; recalls the handshake', '싱가포르 회담 200일 뒤; 악수를 회고함', 'supports', null, null),
	('ohmynews-2020', 'date', '2018-12-25', null, 'supports', null, null),
	('ohmynews-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('ohmynews-2020', 'content', 'recalls the handshake in Singapore', '싱가포르의 악수를 회고함', 'supports', null, null),
	('khan-2020', 'date', '2018-12-25', null, 'supports', 'republished copy', '재게재본'),
	('khan-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('khan-2020', 'content', 'recalls the handshake; foresees another meeting', '악수를 회고함; 또 한 번의 만남을 내다봄', 'supports', null, null),
	('khan-2020', 'membership', 'one of the 27', '27통 가운데 하나', 'implies', null, null),
	('afp-2020-09', 'date', '2018-12-25', null, 'supports', 'republished copy', '재게재본'),
	('afp-2020-09', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('afp-2020-09', 'content', 'recalls the handshake in Singapore', '싱가포르의 악수를 회고함', 'supports', null, null),
	('hani-en-2019-01', 'publication', 'a Kim letter held up by Trump in cabinet, 2019-01-02', '트럼프가 각료회의에서 들어 보인 김정은의 한 친서, 2019-01-02', 'implies', 'letter not dated; that it is this one is inferred', '친서의 날짜를 제시하지 않음; 이 친서라는 것은 추정'),
	('hani-en-2019-01', 'sender', 'kim-jong-un', null, 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-12-25-kim-to-trump';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('korea-herald-2020-09-10', 'date', '2018-12-28', null, 'supports', null, null),
	('korea-herald-2020-09-10', 'sender', 'donald-trump', null, 'supports', null, null),
	('korea-herald-2020-09-10', 'content', 'expects a great result that only the two can bring about', '두 사람만이 이룰 수 있는 큰 성과를 기대함', 'supports', null, null),
	('korea-herald-2020-09-10', 'reply', 'answers 2018-12-25-kim-to-trump', '2018-12-25-kim-to-trump 친서에 대한 답신', 'supports', null, null),
	('korea-herald-2020-09-10', 'membership', 'one of the 27', '27통 가운데 하나', 'implies', null, null),
	('ohmynews-2020', 'date', '2018-12-28', null, 'implies', 'three days after Kim''s letter', '김정은 친서의 사흘 뒤'),
	('ohmynews-2020', 'sender', 'donald-trump', null, 'supports', null, null),
	('ohmynews-2020', 'content', 'great results; only the two can do it', '큰 성과; 두 사람만이 해낼 수 있음', 'supports', null, null),
	('ohmynews-2020', 'reply', 'answers 2018-12-25-kim-to-trump', '2018-12-25-kim-to-trump 친서에 대한 답신', 'supports', null, null),
	('khan-2020', 'date', '2018-12-28', null, 'supports', 'republished copy', '재게재본'),
	('khan-2020', 'sender', 'donald-trump', null, 'supports', null, null),
	('khan-2020', 'content', 'great results; only the two can do it', '큰 성과; 두 사람만이 해낼 수 있음', 'supports', null, null),
	('khan-2020', 'reply', 'three days after 2018-12-25-kim-to-trump', '2018-12-25-kim-to-trump 친서의 사흘 뒤', 'implies', null, null),
	('khan-2020', 'membership', 'one of the 27', '27통 가운데 하나', 'implies', null, null),
	('cnn-2020-letters', 'date', '2018-12-28', null, 'supports', null, null),
	('cnn-2020-letters', 'membership', 'one of the 27', '27통 가운데 하나', 'implies', null, null),
	('cnn-2019-01-14', 'delivery', 'a Trump letter flown to Pyongyang, 2019-01-12/2019-01-13', '항공편으로 평양에 보내진 트럼프의 한 친서, 2019-01-12/2019-01-13', 'implies', 'letter not identified; may be another', '어느 친서인지 특정되지 않음; 다른 친서일 수 있음'),
	('cnn-2019-01-14', 'sender', 'donald-trump', null, 'supports', null, null),
	('kbs-fr-2019-01', 'reply', 'answered Kim''s Christmas letter at once', '김정은의 크리스마스 친서에 곧바로 답함', 'supports', 'after Asahi', '아사히신문 인용'),
	('kbs-fr-2019-01', 'sender', 'donald-trump', null, 'supports', null, null),
	('kbs-fr-2019-01', 'date', '[2018-12-25..]', null, 'implies', 'said to have answered at once; after Asahi', '곧바로 답한 것으로 전함; 아사히신문 인용')) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2018-12-28-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('cnn-2019-01-14', 'delivery', 'flown to Pyongyang and handed over, 2019-01-12/2019-01-13', '항공편으로 평양에 보내져 전달됨, 2019-01-12/2019-01-13', 'supports', 'one source', '단일 출처'),
	('cnn-2019-01-14', 'sender', 'donald-trump', null, 'supports', null, null),
	('cnn-2019-01-14', 'date', '[..2019-01-13]', null, 'implies', 'date of delivery, not of writing', '작성일이 아니라 전달일'),
	('thehill-2019-01', 'delivery', 'flown to Pyongyang and handed over, weekend before 2019-01-14', '2019-01-14 직전 주말 항공편으로 평양에 보내져 전달됨', 'supports', 'after CNN', 'CNN 인용'),
	('thehill-2019-01', 'sender', 'donald-trump', null, 'supports', null, null),
	('xinhua-2019-01', 'delivery', 'a Trump letter delivered in mid-January 2019', '2019년 1월 중순에 전달된 트럼프의 한 친서', 'supports', 'after CNN', 'CNN 인용'),
	('theweek-2019-01-18', 'date', '2019-01', null, 'implies', 'sent the week before 18 January', '1월 18일의 전주에 보냄'),
	('theweek-2019-01-18', 'sender', 'donald-trump', null, 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2019-01-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('thenews-afp-2019', 'delivery', 'given by Kim Yong Chol to Trump at the White House, week before 2019-01-24', '2019-01-24 전주에 김영철이 백악관에서 트럼프에게 전달', 'supports', null, null),
	('thenews-afp-2019', 'sender', 'kim-jong-un', null, 'implies', null, null),
	('hani-ko-2019', 'delivery', 'given by Kim Yong Chol to Trump in the Oval Office, 2019-01-18', '김영철이 백악관 대통령 집무실에서 트럼프에게 전달, 2019-01-18', 'supports', null, null),
	('hani-ko-2019', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('hani-ko-2019', 'publication', 'photograph of the handover posted by Dan Scavino, 2019-01-19', '댄 스캐비노가 전달 사진을 게시, 2019-01-19', 'supports', 'the handover, not the text', '본문이 아니라 전달 장면'),
	('inquisitr-2019', 'delivery', 'passed by Kim Yong Chol to Trump at the White House', '김영철이 백악관에서 트럼프에게 건넴', 'supports', 'after CNN', 'CNN 인용'),
	('inquisitr-2019', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('ytn-2019-01-20', 'delivery', 'given by Kim Yong Chol to Trump; confirmed by the White House', '김영철이 트럼프에게 전달; 백악관이 확인', 'supports', null, null),
	('ytn-2019-01-20', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('ytn-2019-01-20', 'form', 'white envelope about A4 size', 'A4 크기가량의 흰 봉투', 'supports', null, null),
	('abc57-cnn-2019', 'delivery', 'brought to Washington by Kim Yong Chol, who arrived 2019-01-17 and met Trump 2019-01-18', '김영철이 워싱턴에 가져옴(2019-01-17 도착, 2019-01-18 트럼프 면담)', 'supports', null, null),
	('abc57-cnn-2019', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('theweek-2019-01-18', 'reply', 'brought back after the letter Trump had sent the week before', '트럼프가 그 전주에 보낸 친서에 뒤이어 가져옴', 'implies', null, null),
	('theweek-2019-01-18', 'delivery', 'brought by Kim Yong Chol to the White House, Friday 2019-01-18', '김영철이 금요일인 2019-01-18 백악관에 가져옴', 'supports', null, null),
	('theweek-2019-01-18', 'sender', 'kim-jong-un', null, 'implies', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2019-01-kim-to-trump';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('thediplomat-2019-01', 'delivery', 'by Kim Yong Chol to Kim, reported 2019-01-24', '김영철이 김정은에게 전달, 2019-01-24 보도', 'supports', null, null),
	('thediplomat-2019-01', 'sender', 'donald-trump', null, 'supports', null, null),
	('thediplomat-2019-01', 'form', 'appears to be one page; seen on Trump''s desk in the White House photograph', '한 쪽으로 보임; 백악관 사진 속 트럼프의 책상 위에서 확인됨', 'supports', null, null),
	('thediplomat-2019-01', 'date', '[..2019-01-18]', null, 'implies', 'lay on the desk at the meeting; not read from the letter', '면담 때 책상 위에 놓여 있었음; 친서에서 읽은 날짜가 아님'),
	('koreatimes-2019-01', 'delivery', 'received by Kim on the envoy''s return; photograph of 2019-01-23', '특사의 귀환 때 김정은이 받음; 2019-01-23 사진', 'supports', null, null),
	('koreatimes-2019-01', 'sender', 'donald-trump', null, 'supports', null, null),
	('koreatimes-2019-01', 'content', 'will to settle matters; interest in a second summit', '문제를 해결하려는 의지; 두 번째 정상회담에 대한 관심', 'supports', 'as told by KCNA', '조선중앙통신(KCNA)이 전한 내용'),
	('xinhua-2019-01', 'date', '2019-01', null, 'supports', 'late in the month; date of receipt', '그달 하순; 수령일'),
	('thenews-afp-2019', 'delivery', 'handed to Kim by the envoy who had met Trump the week before', '전주에 트럼프를 만난 특사가 김정은에게 전달', 'supports', null, null),
	('thenews-afp-2019', 'sender', 'donald-trump', null, 'supports', null, null),
	('inquisitr-2019', 'reply', 'answers the letter passed on by Kim Yong Chol', '김영철이 전한 친서에 대한 답신', 'supports', 'after CNN', 'CNN 인용'),
	('inquisitr-2019', 'delivery', 'given to Kim Yong Chol to carry to Kim', '김정은에게 가져가도록 김영철에게 줌', 'supports', null, null),
	('inquisitr-2019', 'sender', 'donald-trump', null, 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2019-01-18-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('khan-2022', 'date', '2019-03-22', null, 'supports', 'republished copy; calls it a month after Hanoi', '재게재본; 하노이 회담 한 달 뒤라고 함'),
	('khan-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('khan-2022', 'content', 'calls Kim a friend for good', '김정은을 변치 않을 친구라고 부름', 'supports', null, null),
	('ytn-2020-09-13', 'date', '2019-03-22', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('ytn-2020-09-13', 'sender', 'donald-trump', null, 'supports', null, null),
	('ytn-2020-09-13', 'order', 'about three weeks after Hanoi', '하노이 정상회담 약 3주 뒤', 'supports', null, null),
	('yonhaptv-2020', 'date', '2019-03-22', null, 'supports', 're-hosted copy; rests on Rage', '다른 사이트에 옮겨진 사본; 《격노》에 근거함'),
	('yonhaptv-2020', 'sender', 'donald-trump', null, 'supports', null, null),
	('youthdream-2022', 'date', '2019-03-22', null, 'supports', 'republished copy', '재게재본'),
	('youthdream-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('youthdream-2022', 'content', 'great progress, whatever the press wrote', '언론이 무엇이라고 썼든 큰 진전', 'supports', null, null),
	('youthdream-2022', 'membership', 'one of the 27 in the Hanmi Journal', '《한미저널》에 실린 27통 가운데 하나', 'implies', null, null),
	('zum-ytn-2020', 'date', '2019-03-22', null, 'supports', 'republished copy of ytn-2020-09-13', 'ytn-2020-09-13 출처의 재게재본'),
	('zum-ytn-2020', 'sender', 'donald-trump', null, 'supports', null, null),
	('mbn-2022', 'date', '2019-03-22', null, 'supports', null, null),
	('mbn-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('mbn-2022', 'content', 'great progress, whatever the press wrote', '언론이 무엇이라고 썼든 큰 진전', 'supports', null, null),
	('commercialpost-2022', 'date', '2019-03-22', null, 'supports', null, null),
	('commercialpost-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('commercialpost-2022', 'content', 'greetings before the anniversary of Kim Il Sung''s birth', '김일성 생일을 앞둔 인사말', 'supports', null, null),
	('commercialpost-2022', 'reply', 'answered by 2019-06-10-kim-to-trump, 80 days later', '80일 뒤 2019-06-10-kim-to-trump 친서가 답함', 'supports', null, null),
	('commercialpost-2022', 'membership', 'one of the 27 released by the club', '한미클럽이 공개한 27통 가운데 하나', 'implies', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2019-03-22-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('cnn-2020-transcripts', 'date', '2019-06-10', null, 'supports', null, null),
	('cnn-2020-transcripts', 'publication', 'CNN, 2020-09-09', 'CNN, 2020-09-09', 'supports', 'two transcripts; the second not in the part consulted', '녹취록 두 편; 두 번째는 참고한 부분에 없음'),
	('cnn-2020-transcripts', 'form', 'transcript of Woodward reading aloud', '우드워드가 소리 내어 읽은 것의 녹취록', 'supports', null, null),
	('sbs-2020', 'date', '2019-06-10', null, 'supports', null, null),
	('sbs-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('sbs-2020', 'content', 'birthday wishes; Singapore and Hanoi recalled; hopes to sit down again', '생일 축하; 싱가포르와 하노이 회담을 회고함; 다시 마주 앉기를 바람', 'supports', null, null),
	('sbs-2020', 'publication', 'Korean version of CNN''s text, 2020-09-10', 'CNN 텍스트의 한국어본, 2020-09-10', 'supports', null, null),
	('joongang-2020', 'date', '2019-06-10', null, 'supports', null, null),
	('joongang-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('joongang-2020', 'content', 'birthday wishes; Singapore and Hanoi recalled; hopes to sit down again', '생일 축하; 싱가포르와 하노이 회담을 회고함; 다시 마주 앉기를 바람', 'supports', null, null),
	('joongang-2020', 'publication', 'Korean version of CNN''s text, 2020-09-10', 'CNN 텍스트의 한국어본, 2020-09-10', 'supports', null, null),
	('asiatoday-2020', 'date', '2019-06-10', null, 'supports', null, null),
	('asiatoday-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('asiatoday-2020', 'content', 'birthday wishes; Singapore and Hanoi recalled; hopes to sit down again', '생일 축하; 싱가포르와 하노이 회담을 회고함; 다시 마주 앉기를 바람', 'supports', null, null),
	('asiatoday-2020', 'publication', 'Korean version of CNN''s text, 2020-09-10', 'CNN 텍스트의 한국어본, 2020-09-10', 'supports', null, null),
	('ytn-2020-09-13', 'date', '2019-06-10', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('ytn-2020-09-13', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('newsnpr-2022', 'date', '2019-06', null, 'supports', null, null),
	('korea-herald-2019-06', 'delivery', 'received 2019-06-10', '수령, 2019-06-10', 'supports', 'date of receipt', '수령일'),
	('thediplomat-2019-06', 'delivery', 'received about 2019-06-10', '2019-06-10 무렵 수령', 'supports', 'date of receipt', '수령일'),
	('korea-herald-2020-09-13', 'date', '2019-06-10', null, 'supports', 'seen in a re-hosted copy; rests on Rage', '다른 사이트에 옮겨진 사본에서 확인; 《격노》에 근거함'),
	('korea-herald-2020-09-13', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('korea-herald-2020-09-13', 'content', 'Singapore and Hanoi recalled; friendship as a force', '싱가포르와 하노이 회담을 회고함; 힘으로서의 우정', 'supports', null, null),
	('korea-herald-2020-09-13', 'membership', 'one of the 27', '27통 가운데 하나', 'implies', null, null),
	('khan-2020', 'date', '2019-06-10', null, 'supports', 'republished copy', '재게재본'),
	('khan-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('khan-2020', 'content', 'hopes to sit down again', '다시 마주 앉기를 바람', 'supports', null, null),
	('nextshark-2022', 'date', '2019-06', null, 'implies', 'birthday letter of 2019', '2019년의 생일 축하 친서'),
	('nextshark-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('nextshark-2022', 'content', 'birthday wishes; a year since Singapore', '생일 축하; 싱가포르 회담 이후 1년', 'supports', null, null),
	('yonhaptv-2020', 'date', '2019-06', null, 'supports', null, null),
	('yonhaptv-2020', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('commercialpost-2022', 'reply', 'answers 2019-03-22-trump-to-kim, 80 days later', '80일 만에 2019-03-22-trump-to-kim 친서에 답함', 'supports', null, null),
	('commercialpost-2022', 'date', '2019-06-10', null, 'implies', '80 days after 22 March', '3월 22일의 80일 뒤'),
	('commercialpost-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('korea-herald-2019-06-12', 'delivery', 'received Monday 2019-06-10', '월요일인 2019-06-10 수령', 'implies', 'date of receipt; letter not dated', '수령일; 친서의 날짜를 제시하지 않음'),
	('korea-herald-2019-06-12', 'sender', 'kim-jong-un', null, 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2019-06-10-kim-to-trump';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('newsnpr-2022', 'content', 'particular relationship and special friendship', '특유의 관계와 특별한 우정', 'supports', null, null),
	('newsnpr-2022', 'reply', 'two days after Kim''s letter', '김정은 친서의 이틀 뒤', 'supports', null, null),
	('korea-herald-2020-09-13', 'date', '2019-06-12', null, 'supports', 'seen in a re-hosted copy; rests on Rage', '다른 사이트에 옮겨진 사본에서 확인; 《격노》에 근거함'),
	('korea-herald-2020-09-13', 'sender', 'donald-trump', null, 'supports', null, null),
	('korea-herald-2020-09-13', 'content', 'only the two can end some 70 years of hostility; wants to meet again', '두 사람만이 약 70년의 적대를 끝낼 수 있음; 다시 만나기를 원함', 'supports', null, null),
	('korea-herald-2020-09-13', 'reply', 'answers 2019-06-10-kim-to-trump', '2019-06-10-kim-to-trump 친서에 대한 답신', 'supports', null, null),
	('korea-herald-2020-09-13', 'membership', 'one of the 27', '27통 가운데 하나', 'implies', null, null),
	('ytn-2020-09-13', 'date', '2019-06-12', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('ytn-2020-09-13', 'sender', 'donald-trump', null, 'supports', null, null),
	('ytn-2020-09-13', 'reply', 'answers 2019-06-10-kim-to-trump', '2019-06-10-kim-to-trump 친서에 대한 답신', 'supports', null, null),
	('yonhaptv-2020', 'date', '2019-06', null, 'implies', 'two days after Kim''s letter of that month; re-hosted copy; rests on Rage', '그달 김정은 친서의 이틀 뒤; 다른 사이트에 옮겨진 사본; 《격노》에 근거함'),
	('yonhaptv-2020', 'sender', 'donald-trump', null, 'supports', null, null),
	('yonhaptv-2020', 'reply', 'answers Kim''s letter of June 2019', '2019년 6월의 김정은 친서에 대한 답신', 'supports', null, null),
	('nextshark-2022', 'date', '2019-06', null, 'implies', 'two days after Kim''s birthday letter', '김정은의 생일 축하 친서 이틀 뒤'),
	('nextshark-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('nextshark-2022', 'content', 'particular relationship and special friendship', '특유의 관계와 특별한 우정', 'supports', null, null),
	('nextshark-2022', 'reply', 'answers 2019-06-10-kim-to-trump', '2019-06-10-kim-to-trump 친서에 대한 답신', 'supports', null, null),
	('nextshark-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('kbs-en-2019-06', 'reply', 'seems to answer Kim''s letter of early June', '6월 초의 김정은 친서에 대한 답신으로 보임', 'implies', 'letter not dated', '친서의 날짜를 제시하지 않음'),
	('kbs-en-2019-06', 'sender', 'donald-trump', null, 'supports', null, null),
	('kbs-en-2019-06', 'delivery', 'sending confirmed by the White House, 2019-06-23', '백악관이 발송을 확인, 2019-06-23', 'implies', 'letter not dated; that it is this one is inferred', '친서의 날짜를 제시하지 않음; 이 친서라는 것은 추정'),
	('arirang-2019-06', 'delivery', 'received by Kim, reported by KCNA 2019-06-23; how and when not told', '김정은이 받음, 조선중앙통신(KCNA) 2019-06-23 보도; 방법과 시점은 밝히지 않음', 'implies', 'letter not dated; that it is this one is inferred', '친서의 날짜를 제시하지 않음; 이 친서라는 것은 추정'),
	('arirang-2019-06', 'sender', 'donald-trump', null, 'supports', null, null),
	('kbs-fr-2019-06', 'form', 'four paragraphs', '네 단락', 'implies', 'a Seoul source', '서울의 한 소식통'),
	('yna-2019-06-25', 'reply', 'Trump responded to Kim''s letter received 2019-06-10', '2019-06-10 받은 김정은 친서에 트럼프가 답함', 'supports', 'letter not dated', '친서의 날짜를 제시하지 않음'),
	('yna-2019-06-25', 'sender', 'donald-trump', null, 'supports', null, null),
	('sbs-2019-06', 'reply', 'thank-you letter for Kim''s birthday letter, by Trump''s own account', '트럼프 자신의 설명에 따르면 김정은의 생일 축하 친서에 대한 감사 편지', 'supports', 'letter not dated', '친서의 날짜를 제시하지 않음'),
	('sbs-2019-06', 'sender', 'donald-trump', null, 'supports', null, null),
	('sbs-2019-06', 'content', 'thanks for birthday wishes', '생일 축하에 감사를 표함', 'supports', null, null),
	('commercialpost-2022', 'reply', 'answers 2019-06-10-kim-to-trump, two days later', '이틀 뒤 2019-06-10-kim-to-trump 친서에 답함', 'supports', null, null),
	('commercialpost-2022', 'sender', 'donald-trump', null, 'supports', null, null),
	('commercialpost-2022', 'content', 'agrees with Kim', '김정은에게 동의함', 'supports', null, null),
	('joongang-2019-06-23', 'form', 'presidential seal, greeting, two paragraphs, closing with a double underline, signature', '대통령 문장(紋章), 인사말, 두 단락, 밑줄을 두 번 그은 맺음말, 서명', 'implies', 'read off the KCNA photograph; republished copy; that it is this letter is inferred', '조선중앙통신(KCNA) 사진에서 읽음; 재게재본; 이 친서라는 것은 추정'),
	('joongang-2019-06-23', 'sender', 'donald-trump', null, 'supports', null, null),
	('joongang-2019-06-23', 'delivery', 'shown being read by Kim, KCNA 2019-06-23', '김정은이 읽는 모습이 공개됨, 조선중앙통신(KCNA) 2019-06-23', 'implies', null, null),
	('afp-2020-09', 'content', 'a style of their own and a special friendship; only the two can end some 70 years of hostility', '두 사람에게 고유한 방식과 특별한 우정; 두 사람만이 약 70년의 적대를 끝낼 수 있음', 'supports', 'republished copy; before the Panmunjom meeting', '재게재본; 판문점 회동 전'),
	('afp-2020-09', 'sender', 'donald-trump', null, 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2019-06-12-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('ytn-2020-09-13', 'date', '2019-06-29', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('ytn-2020-09-13', 'sender', 'donald-trump', null, 'supports', null, null),
	('ytn-2020-09-13', 'content', 'formally proposes to meet at Panmunjom', '판문점에서 만날 것을 정식으로 제안함', 'supports', null, null),
	('ytn-2020-09-13', 'order', 'same day as the tweet from Japan', '일본에서 올린 트윗과 같은 날', 'supports', null, null),
	('ytn-2020-09-13', 'membership', 'letter quoted in Rage', '《격노》에 인용된 친서', 'implies', null, null),
	('bloomberg-2019-06-28', 'content', 'public invitation to the DMZ by tweet', '트윗으로 비무장지대(DMZ)에 공개 초청', 'implies', 'the tweet, not the letter', '친서가 아니라 트윗')) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2019-06-29-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('chosun-ja-2020-09-11', 'date', '2019-06-30', null, 'supports', null, null),
	('chosun-ja-2020-09-11', 'form', 'copy of a newspaper front page enclosed', '신문 1면의 사본 동봉', 'supports', null, null),
	('ytn-2020-09-13', 'date', '2019-06-30', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('ytn-2020-09-13', 'sender', 'donald-trump', null, 'supports', null, null),
	('ytn-2020-09-13', 'order', 'day of the Panmunjom meeting', '판문점 회동 당일', 'supports', null, null),
	('ktsf-2020', 'date', '2019-06-30', null, 'implies', null, null),
	('ktsf-2020', 'form', 'photographs enclosed', '사진 동봉', 'supports', 'after CNN', 'CNN 인용'),
	('mbn-2020-09-15', 'form', 'photograph of the two leaders sent with a letter after Panmunjom', '판문점 회동 뒤 친서와 함께 보낸 두 지도자의 사진', 'implies', 'may be the letter of 2 July', '7월 2일자 친서일 수 있음'),
	('mbn-2020-09-15', 'sender', 'donald-trump', null, 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2019-06-30-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('ytn-2020-09-13', 'date', '2019-07-02', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('ytn-2020-09-13', 'sender', 'donald-trump', null, 'supports', null, null),
	('ytn-2020-09-13', 'order', 'after the letter of 30 June', '6월 30일자 친서 다음', 'supports', null, null),
	('woodward-rage', 'form', 'photographs of 30 June sent with a letter by Trump', '트럼프의 친서와 함께 보낸 6월 30일의 사진', 'implies', 'may be the letter of 30 June', '6월 30일자 친서일 수 있음'),
	('mbn-2020-09-15', 'form', 'photograph of the two leaders sent with a letter after Panmunjom', '판문점 회동 뒤 친서와 함께 보낸 두 지도자의 사진', 'implies', 'may be the letter of 30 June', '6월 30일자 친서일 수 있음')) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2019-07-02-trump-to-kim';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('yna-2020-chron', 'membership', '27 letters in Rage', '《격노》의 친서 27통', 'supports', null, null),
	('kbs-en-2022', 'membership', '27 = 16 by Trump + 11 by Kim', '27통 = 트럼프 16통 + 김정은 11통', 'supports', null, null),
	('mbn-2020-09-15', 'order', '27 = 4 before Singapore, 15 until Hanoi, 4 until Panmunjom, 4 after it', '27통 = 싱가포르 정상회담 전 4통, 하노이까지 15통, 판문점까지 4통, 그 뒤 4통', 'supports', 'rests on Rage; the catalogue has 5, 14, 4, 3', '《격노》에 근거함; 이 목록은 5통, 14통, 4통, 3통'),
	('voa-ko-2020-09-16', 'membership', 'at least 28 letters from 2018 to 2020', '2018년부터 2020년까지 적어도 28통', 'differs', 'counts beyond August 2019; rests on Rage', '2019년 8월 이후까지 셈; 《격노》에 근거함')) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = 'not-located';

insert into attestation (letter_id, source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
select l.id, v.source_id, v.aspect, v.value_en, v.value_ko, v.stance, v.note_en, v.note_ko
from letter l
cross join (values
	('newsnpr-2022', 'date', '2019-08-05', null, 'supports', null, null),
	('newsnpr-2022', 'content', 'cannot understand the decision on the exercises; the South''s forces no match', '훈련에 관한 결정을 이해할 수 없음; 한국군은 상대가 되지 않음', 'supports', null, null),
	('donga-en-2022', 'date', '2019-08-05', null, 'supports', null, null),
	('donga-en-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('donga-en-2022', 'content', 'against whom are the exercises aimed; disappointed; nothing to show his people', '훈련이 누구를 겨냥한 것인지 물음; 실망함; 자국민에게 보여 줄 것이 없음', 'supports', null, null),
	('donga-en-2022', 'membership', 'one of the 27 in the journal', '해당 저널에 실린 27통 가운데 하나', 'implies', null, null),
	('ytn-2020-09-13', 'date', '2019-08-05', null, 'supports', 'rests on Rage', '《격노》에 근거함'),
	('ytn-2020-09-13', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('ytn-2020-09-13', 'content', 'had expected the exercises to be dropped before working talks', '실무 협상 전에 훈련이 취소될 것으로 기대했음', 'supports', null, null),
	('woodward-rage', 'date', '2019-08-05', null, 'supports', null, null),
	('woodward-rage', 'content', 'thanks for photographs of 30 June', '6월 30일의 사진에 감사를 표함', 'supports', null, null),
	('woodward-tapes', 'date', '2019-08-05', null, 'supports', null, null),
	('woodward-tapes', 'order', 'last item of the appendix', '부록의 마지막 항목', 'supports', null, null),
	('woodward-tapes', 'membership', 'one of the 27 in the appendix', '부록에 실린 27통 가운데 하나', 'supports', null, null),
	('korea-herald-2020-09-10', 'date', '[2019-07..2019-08]', null, 'implies', 'a month after the meeting of June 2019', '2019년 6월 회동 한 달 뒤'),
	('korea-herald-2020-09-10', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('korea-herald-2020-09-10', 'content', 'offended that exercises had not fully stopped', '훈련이 완전히 중단되지 않은 데 기분이 상함', 'supports', null, null),
	('korea-herald-2020-09-10', 'membership', 'one of the 27', '27통 가운데 하나', 'implies', null, null),
	('abc-2019-08', 'delivery', 'by hand, Thursday 2019-08-08', '목요일인 2019-08-08 인편으로 전달', 'implies', 'letter not dated; that it is this one is inferred', '친서의 날짜를 제시하지 않음; 이 친서라는 것은 추정'),
	('abc-2019-08', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('abc-2019-08', 'form', 'three pages', '세 쪽', 'supports', null, null),
	('abc-2019-08', 'content', 'unhappy with the exercises', '훈련에 불만', 'supports', 'as told by Trump', '트럼프가 전한 내용'),
	('korea-herald-2019-08', 'delivery', 'received 2019-08-08', '수령, 2019-08-08', 'implies', 'letter not dated', '친서의 날짜를 제시하지 않음'),
	('korea-herald-2019-08', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('korea-herald-2019-08', 'form', 'three pages', '세 쪽', 'supports', null, null),
	('korea-herald-2019-08', 'content', 'unhappy with the exercises', '훈련에 불만', 'supports', 'as told by Trump', '트럼프가 전한 내용'),
	('upi-2019-08', 'content', 'exercises; talks once they end; small apology for missile tests', '훈련; 훈련이 끝나면 대화; 미사일 시험에 대한 작은 사과', 'supports', 'as told by Trump', '트럼프가 전한 내용'),
	('upi-2019-08', 'form', 'three pages', '세 쪽', 'supports', null, null),
	('upi-2019-08', 'publication', 'described in a tweet by Trump, 2019-08-10', '트럼프가 트윗에서 설명, 2019-08-10', 'supports', null, null),
	('upi-2019-08', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('stripes-2022', 'content', 'cannot understand the decision on the exercises', '훈련에 관한 결정을 이해할 수 없음', 'supports', 'seen through a Benzinga repost', '벤징가(Benzinga) 재게시물을 통해 확인'),
	('kbs-en-2022', 'date', '2019-08', null, 'supports', null, null),
	('kbs-en-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('kbs-en-2022', 'order', 'last letter of the set', '27통 가운데 마지막 친서', 'supports', null, null),
	('kbs-en-2022', 'content', 'complains of having gained nothing, sanctions included', '제재 문제를 포함해 아무것도 얻지 못했다고 불평함', 'supports', null, null),
	('kbs-en-2022', 'membership', 'one of the 27 in the KORUS Journal', '《한미저널》(KORUS Journal)에 실린 27통 가운데 하나', 'implies', null, null),
	('zum-ytn-2020', 'date', '2019-08', null, 'supports', 'republished copy', '재게재본'),
	('zum-ytn-2020', 'content', 'exercises had not stopped after Panmunjom', '판문점 회동 뒤에도 훈련이 중단되지 않음', 'supports', null, null),
	('commercialpost-2022', 'date', '2019-08-05', null, 'supports', null, null),
	('commercialpost-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('commercialpost-2022', 'order', 'last of the 27', '27통 가운데 마지막', 'supports', null, null),
	('commercialpost-2022', 'content', 'will not be made a fool who gives and gets nothing', '주기만 하고 아무것도 받지 못하는 바보가 되지는 않겠다고 함', 'supports', null, null),
	('commercialpost-2022', 'membership', 'one of the 27 released by the club', '한미클럽이 공개한 27통 가운데 하나', 'supports', null, null),
	('ajunews-2022', 'date', '2019-08-05', null, 'supports', null, null),
	('ajunews-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('ajunews-2022', 'content', 'offended by the exercises', '훈련에 기분이 상함', 'supports', null, null),
	('ajunews-2022', 'membership', 'one of the 27 in the Hanmi Journal', '《한미저널》에 실린 27통 가운데 하나', 'implies', null, null),
	('mbn-2022', 'date', '2019-08-05', null, 'supports', null, null),
	('mbn-2022', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('mbn-2022', 'content', 'offended by the exercises', '훈련에 기분이 상함', 'supports', null, null),
	('mbn-2022', 'membership', 'one of the 27 in the Hanmi Journal', '《한미저널》에 실린 27통 가운데 하나', 'implies', null, null),
	('joongang-2020-09-14', 'date', '2019-08-05', null, 'supports', 'republished copy; rests on Rage', '재게재본; 《격노》에 근거함'),
	('joongang-2020-09-14', 'sender', 'kim-jong-un', null, 'supports', null, null),
	('joongang-2020-09-14', 'content', 'against whom are the exercises aimed; the South''s forces no match', '훈련이 누구를 겨냥한 것인지 물음; 한국군은 상대가 되지 않음', 'supports', null, null),
	('joongang-2019-08-12', 'delivery', 'taken over by a US State Department official from the North Koreans at Panmunjom, early 2019-08', '2019-08 초 판문점에서 미국 국무부 관리가 북한 측으로부터 넘겨받음', 'differs', 'the record has it brought by hand without a place; Chinese repost', '이 기록은 장소 없이 인편으로 전달되었다고만 적음; 중국어 재게시물'),
	('joongang-2019-08-12', 'sender', 'kim-jong-un', null, 'supports', null, null)) as v (source_id, aspect, value_en, value_ko, stance, note_en, note_ko)
where l.slug = '2019-08-05-kim-to-trump';
