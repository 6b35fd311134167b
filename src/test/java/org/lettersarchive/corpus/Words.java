package org.lettersarchive.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of one language, the most frequent first. They are used as words are
 * everywhere: the second half as often as the first, the third a third as often.
 */
final class Words {

	private static final List<String> ENGLISH = List.of("the", "of", "and", "to", "in", "that", "you", "I", "it", "my",
			"a", "for", "as", "with", "your", "is", "not", "be", "have", "which", "but", "this", "from", "at", "we",
			"by", "was", "me", "so", "all", "if", "will", "or", "he", "they", "his", "more", "has", "had", "on", "no",
			"when", "been", "are", "an", "one", "than", "what", "our", "their", "would", "letter", "her", "there",
			"some", "who", "may", "very", "many", "here", "time", "every", "now", "only", "good", "day", "after",
			"shall", "should", "before", "house", "friend", "such", "she", "them", "answer", "great", "could", "news",
			"well");

	private static final List<String> KOREAN = List.of("그리고", "나는", "이", "그", "것을", "당신의", "그러나", "편지를", "있다", "없다",
			"모든", "우리는", "그대가", "다시", "아직", "오늘", "소식을", "매우", "함께", "이미", "또한", "벗이여", "여기서", "그곳에", "많은", "날에", "집에서",
			"좋은", "같은", "보냈다");

	private static final String[] ONSETS = { "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l",
			"m", "n", "p", "pr", "r", "s", "sh", "st", "t", "th", "tr", "v", "w" };

	private static final String[] VOWELS = { "a", "e", "i", "o", "u", "ai", "ea", "oo", "ou" };

	private static final String[] CODAS = { "", "l", "m", "n", "nd", "r", "rt", "s", "st", "t", "ck", "mp" };

	private static final String[] ENDINGS = { "", "", "", "s", "ed", "ing", "er", "ly", "ness", "ment" };

	private static final String[] SYLLABLES = "가 나 다 라 마 바 사 아 자 하 고 노 도 로 모 보 소 오 조 호 구 누 두 루 무 부 수 우 주 강 남 담 람 산 안 한 정 민 현 솔 별 들 길 봄"
		.split(" ");

	private static final String[] PARTICLES = { "은", "을", "에서", "으로", "이", "과", "의", "에", "만", "까지" };

	private final List<String> words;

	private Words(List<String> words) {
		this.words = words;
	}

	static Words english(long seed) {
		return make(ENGLISH, 20_000, new Random(seed), Words::englishWord);
	}

	static Words korean(long seed) {
		return make(KOREAN, 6_000, new Random(seed), Words::koreanWord);
	}

	private static Words make(List<String> frequent, int size, Random random, Maker maker) {
		Set<String> words = new LinkedHashSet<>(frequent);
		while (words.size() < size) {
			words.add(maker.make(random));
		}
		return new Words(List.copyOf(words));
	}

	private static String englishWord(Random random) {
		StringBuilder word = new StringBuilder();
		int syllables = 2 + random.nextInt(2);
		for (int syllable = 0; syllable < syllables; syllable++) {
			word.append(any(ONSETS, random)).append(any(VOWELS, random));
		}
		return word.append(any(CODAS, random)).append(any(ENDINGS, random)).toString();
	}

	private static String koreanWord(Random random) {
		StringBuilder word = new StringBuilder();
		int syllables = 2 + random.nextInt(2);
		for (int syllable = 0; syllable < syllables; syllable++) {
			word.append(any(SYLLABLES, random));
		}
		return word.append(any(PARTICLES, random)).toString();
	}

	private static String any(String[] parts, Random random) {
		return parts[random.nextInt(parts.length)];
	}

	/**
	 * The word of a rank; that of rank 0 is the most frequent.
	 */
	String word(int rank) {
		return this.words.get(rank);
	}

	int size() {
		return this.words.size();
	}

	/**
	 * Paragraphs of sentences of about so many characters.
	 */
	String prose(int characters, Random random) {
		List<String> paragraphs = new ArrayList<>();
		int length = 0;
		while (length < characters) {
			String paragraph = sentences(Math.min(200 + random.nextInt(900), characters - length), random);
			paragraphs.add(paragraph);
			length += paragraph.length();
		}
		return String.join("\n\n", paragraphs);
	}

	/**
	 * Sentences of about so many characters, at least one.
	 */
	String sentences(int characters, Random random) {
		StringBuilder text = new StringBuilder();
		do {
			text.append(text.isEmpty() ? "" : " ").append(sentence(random));
		}
		while (text.length() < characters);
		return text.toString();
	}

	private String sentence(Random random) {
		String sentence = random.ints(5L + random.nextInt(14), 0, 1 << 30)
			.mapToObj((number) -> word(Zipf.rank(number / (double) (1 << 30), size())))
			.collect(Collectors.joining(" "));
		return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
	}

	private interface Maker {

		String make(Random random);

	}

}
