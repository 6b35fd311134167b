package org.lettersarchive.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The notation for transcribers, an example for each thing that can be said.
 */
public enum Notation {

	DATELINE("@dateline Ynys Mill, 3 May 1709", "@dateline 물레골에서, 기축년 삼월"),
	ADDRESS("@address Mistress Gwen Prys\\\nat the Weir", "@address 아랫마을\\\n박 서방 댁"),
	HEADING("@heading A letter from the mill", "@heading 물레골에서 온 글월"),
	SALUTATION("@salutation Dear cousin,", "@salutation 그리운 아우에게"), PARAGRAPH("The snow came early.", "눈이 일찍 내렸다."),
	CLOSER("@closer I remain your friend", "@closer 이만 줄인다"), SIGNATURE("@signature Ifan", "@signature 형 씀"),
	POSTSCRIPT("@postscript The goat is well.", "@postscript 염소는 잘 있다."), PAGE("@page 2", "@page 2"),
	PAGE_WITHIN("the mill [|2|] by the weir", "물레방아 [|2|] 옆에"), LINE("first line\\\nsecond line", "첫 줄\\\n둘째 줄"),
	ILLEGIBLE("the [...] stands", "그 [...] 있다"), EXTENT("the [... 2 words] stands", "그 [... 두 어절] 있다"),
	UNCERTAIN("the [?mill?] stands", "그 [?방아?] 있다"), SUPPLIED("the mil[+l+]", "물레[+방아+]"),
	SIC("[!teh!] mill", "[!방야!] 소리"), CORRECTED("[!teh|the!] mill", "[!방야|방아!] 소리"),
	DELETED("the {-old-} mill", "그 {-낡은-} 방아"), INSERTED("the {+new+} mill", "그 {+새+} 방아"),
	EMPHASIS("the *only* mill", "*하나뿐인* 방아"),
	NOTE("the mill[^1] stands\n\n[^1]: Built in 1640.", "방아[^1] 소리\n\n[^1]: 1640년에 세웠다."),
	ESCAPE("5 \\* 3, \\[...\\]", "5 \\* 3, \\[...\\]");

	private final String english;

	private final String korean;

	Notation(String english, String korean) {
		this.english = english;
		this.korean = korean;
	}

	public static List<Notation> all() {
		return Arrays.asList(values());
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The example as it is typed.
	 */
	public String typed(Locale locale) {
		return locale.getLanguage().equals("ko") ? this.korean : this.english;
	}

	/**
	 * The example as it is printed.
	 */
	public RenderedText printed(Locale locale) {
		return RenderedText.of(LetterText.parse(typed(locale)).text(), "notation-" + code() + "-");
	}

}
