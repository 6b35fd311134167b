package org.lettersarchive.cataloguing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.correspondent.CorrespondentId;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.letter.LetterDescription;

import org.springframework.stereotype.Component;

/**
 * Makes the name of a letter in its address from its date, sender and recipient, such as
 * {@code 2018-08-02-trump-to-kim}.
 */
@Component
class SlugProposal {

	private static final int LONGEST = 100;

	private final Correspondents correspondents;

	SlugProposal(Correspondents correspondents) {
		this.correspondents = correspondents;
	}

	/**
	 * The first such name that is free.
	 */
	String of(LetterDescription letter, Predicate<String> taken) {
		String slug = slug(letter);
		return Stream.concat(Stream.of(slug), IntStream.range(2, 1000).mapToObj((n) -> slug + "-" + n))
			.filter(taken.negate())
			.findFirst()
			.orElseThrow();
	}

	private String slug(LetterDescription letter) {
		Map<CorrespondentId, Correspondent> people = people(letter);
		String from = name(letter.senders(), people);
		String to = name(letter.recipients(), people);
		String slug = Stream
			.of(RecordIds.word(letter.date().edtf()), from.isEmpty() ? "unattributed" : from,
					to.isEmpty() ? "" : "to-" + to)
			.filter((part) -> !part.isEmpty())
			.reduce((left, right) -> left + "-" + right)
			.orElseThrow();
		return (slug.length() > LONGEST) ? slug.substring(0, LONGEST).replaceAll("-+$", "") : slug;
	}

	private Map<CorrespondentId, Correspondent> people(LetterDescription letter) {
		return this.correspondents
			.findByIdIn(Stream.concat(letter.senders().stream(), letter.recipients().stream())
				.map(CorrespondentId::new)
				.toList())
			.stream()
			.collect(Collectors.toMap(Correspondent::id, (person) -> person));
	}

	private static String name(List<String> ids, Map<CorrespondentId, Correspondent> people) {
		return ids.stream()
			.limit(1)
			.map((id) -> people.get(new CorrespondentId(id)))
			.filter(Objects::nonNull)
			.map((person) -> RecordIds.word(person.shortName().en()))
			.findFirst()
			.orElse("");
	}

}
