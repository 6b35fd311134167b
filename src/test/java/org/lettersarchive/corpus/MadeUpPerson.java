package org.lettersarchive.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Somebody who never lived.
 */
record MadeUpPerson(String id, String given, String family, String givenKo, String familyKo) {

	private static final String[] GIVEN = """
			Aldric 알드릭 Berin 베린 Cassia 카시아 Dorin 도린 Elswith 엘스위스 Fenna 페나 Garrod 개러드 Hesper 헤스퍼
			Isolt 이솔트 Jorun 요룬 Kester 케스터 Linora 리노라 Merrick 메릭 Nessa 네사 Oswin 오스윈 Perrin 페린
			Quilla 퀼라 Rowen 로언 Sabra 사브라 Torvin 토르빈 Ulric 울릭 Vesna 베스나 Wystan 위스턴 Xanthe 잔테
			Yvaine 이베인 Zorin 조린 Ansel 안셀 Brida 브리다 Corwin 코윈 Delphin 델핀 Edra 에드라 Florin 플로린
			Gisla 기슬라 Haldor 할도르 Ingrith 잉그리스 Jessamy 제서미 Kendric 켄드릭 Lorcan 로칸 Mabyn 메이빈 Nerys 네리스
			""".split("\\s+");

	private static final String[] FAMILY = """
			Moth 모스 Finch 핀치 Wren 렌 Thistle 시슬 Bramble 브램블 Sparrow 스패로 Heron 헤론 Plover 플로버
			Lapwing 랩윙 Curlew 컬루 Bittern 비턴 Dunlin 던린 Siskin 시스킨 Pipit 피핏 Fieldfare 필드페어 Redwing 레드윙
			Kestrel 케스트럴 Merlin 멀린 Osprey 오스프리 Harrier 해리어 Sorrel 소렐 Yarrow 야로 Tansy 탠지 Clover 클로버
			Bracken 브래컨 Hazel 헤이즐 Rowan 로완 Alder 올더 Aspen 아스펜 Willow 윌로 Juniper 주니퍼 Hawthorn 호손
			Larch 라치 Spruce 스프루스 Cypress 사이프러스 Badger 배저 Otter 오터 Marten 마틴 Ferret 페럿 Weasel 위즐
			Beetle 비틀 Cricket 크리켓 Hornet 호닛 Ladybird 레이디버드 Earwig 이어위그 Minnow 미노 Gudgeon 거전 Lamprey 램프리
			Sturgeon 스터전 Barnacle 바너클
			""".split("\\s+");

	private static final List<MadeUpPerson> ALL = all();

	/**
	 * All two thousand, those who write most first.
	 */
	static List<MadeUpPerson> everybody() {
		return ALL;
	}

	private static List<MadeUpPerson> all() {
		int givens = GIVEN.length / 2;
		int families = FAMILY.length / 2;
		List<MadeUpPerson> people = new ArrayList<>();
		for (int number = 0; number < givens * families; number++) {
			// Neighbours share neither name.
			int family = 2 * (number % families);
			int given = 2 * ((number + number / families) % givens);
			people.add(of(GIVEN[given], FAMILY[family], GIVEN[given + 1], FAMILY[family + 1]));
		}
		return List.copyOf(people);
	}

	private static MadeUpPerson of(String given, String family, String givenKo, String familyKo) {
		String id = (given + "-" + family).toLowerCase(Locale.ROOT);
		return new MadeUpPerson(id, given, family, givenKo, familyKo);
	}

	String name() {
		return this.given + " " + this.family;
	}

	String nameKo() {
		return this.givenKo + " " + this.familyKo;
	}

}
