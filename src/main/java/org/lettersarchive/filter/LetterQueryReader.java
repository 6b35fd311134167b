package org.lettersarchive.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lettersarchive.chronology.HistoricalDate;
import org.lettersarchive.chronology.InvalidDateException;
import org.lettersarchive.correspondent.Correspondent;
import org.lettersarchive.correspondent.CorrespondentId;
import org.lettersarchive.correspondent.Correspondents;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.letter.IdentificationStatus;
import org.lettersarchive.letter.LetterFilter;
import org.lettersarchive.letter.LetterOrder;
import org.lettersarchive.letter.LetterTallies;
import org.lettersarchive.letter.Topic;

import org.springframework.stereotype.Component;

/**
 * Makes sense of a {@link LetterQuery}, value by value.
 */
@Component
public class LetterQueryReader {

	private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

	private static final int LONGEST_NAME = 120;

	private static final int DEFAULT_SIZE = 50;

	private static final int LARGEST_SIZE = 100;

	private final Correspondents correspondents;

	private final LetterTallies tallies;

	public LetterQueryReader(Correspondents correspondents, LetterTallies tallies) {
		this.correspondents = correspondents;
		this.tallies = tallies;
	}

	public ReadQuery read(LetterQuery query) {
		List<QueryProblem> problems = new ArrayList<>();
		QueryNames names = new QueryNames(people(query), topics(query));
		Predicate<String> person = (id) -> id.equals(LetterFilter.UNKNOWN) || names.people().containsKey(id);
		Set<String> senders = named(query, LetterQuery.SENDER, "correspondent", person, problems);
		Set<String> recipients = named(query, LetterQuery.RECIPIENT, "correspondent", person, problems);
		Set<String> topics = named(query, LetterQuery.TOPIC, "topic", names.topics()::containsKey, problems);
		Optional<LocalDate> from = date(query, LetterQuery.FROM, HistoricalDate::earliest, problems);
		Optional<LocalDate> to = date(query, LetterQuery.TO, HistoricalDate::latest, problems);
		if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
			problems.add(QueryProblem.of(LetterQuery.TO, "order", query.value(LetterQuery.TO)));
			to = Optional.empty();
		}
		LetterFilter filter = new LetterFilter(senders, recipients, from, to, topics, statuses(query, problems),
				text(query, problems));
		return new ReadQuery(filter, names, order(query, problems), number(query, LetterQuery.PAGE, 1, problems),
				size(query, problems), List.copyOf(problems));
	}

	private Map<String, LocalText> people(LetterQuery query) {
		List<CorrespondentId> asked = Stream.of(LetterQuery.SENDER, LetterQuery.RECIPIENT)
			.flatMap((field) -> query.all(field).stream())
			.filter(LetterQueryReader::isName)
			.distinct()
			.map(CorrespondentId::new)
			.toList();
		return asked.isEmpty() ? Map.of()
				: this.correspondents.findByIdIn(asked)
					.stream()
					.collect(Collectors.toMap((person) -> person.id().value(), Correspondent::name));
	}

	private Map<String, LocalText> topics(LetterQuery query) {
		List<String> asked = query.all(LetterQuery.TOPIC).stream().filter(LetterQueryReader::isName).toList();
		return asked.isEmpty() ? Map.of()
				: this.tallies.findTopics(asked).stream().collect(Collectors.toMap(Topic::id, Topic::name));
	}

	private static boolean isName(String value) {
		return value.length() <= LONGEST_NAME && NAME.matcher(value).matches();
	}

	private static Set<String> named(LetterQuery query, String field, String kind, Predicate<String> exists,
			List<QueryProblem> problems) {
		Set<String> names = new LinkedHashSet<>();
		for (String value : query.all(field)) {
			if (isName(value) && exists.test(value)) {
				names.add(value);
			}
			else {
				problems.add(QueryProblem.of(field, kind, value));
			}
		}
		return names;
	}

	private static Optional<LocalDate> date(LetterQuery query, String field,
			Function<HistoricalDate, Optional<LocalDate>> bound, List<QueryProblem> problems) {
		String value = query.value(field);
		try {
			return bound.apply(HistoricalDate.parse(value));
		}
		catch (InvalidDateException _) {
			problems.add(QueryProblem.of(field, "date", value));
			return Optional.empty();
		}
	}

	private static Set<IdentificationStatus> statuses(LetterQuery query, List<QueryProblem> problems) {
		Set<IdentificationStatus> statuses = new LinkedHashSet<>();
		for (String value : query.all(LetterQuery.STATUS)) {
			Arrays.stream(IdentificationStatus.values())
				.filter((status) -> status.code().equals(value))
				.findFirst()
				.ifPresentOrElse(statuses::add,
						() -> problems.add(QueryProblem.of(LetterQuery.STATUS, "status", value)));
		}
		return statuses;
	}

	private static Optional<Boolean> text(LetterQuery query, List<QueryProblem> problems) {
		String value = query.value(LetterQuery.TEXT);
		return switch (value) {
			case "" -> Optional.empty();
			case "yes" -> Optional.of(true);
			case "no" -> Optional.of(false);
			default -> {
				problems.add(QueryProblem.of(LetterQuery.TEXT, "text", value));
				yield Optional.empty();
			}
		};
	}

	private static LetterOrder order(LetterQuery query, List<QueryProblem> problems) {
		String value = query.value(LetterQuery.SORT);
		return switch (value) {
			case "", "date" -> LetterOrder.EARLIEST_FIRST;
			case "-date" -> LetterOrder.LATEST_FIRST;
			default -> {
				problems.add(QueryProblem.of(LetterQuery.SORT, "sort", value));
				yield LetterOrder.EARLIEST_FIRST;
			}
		};
	}

	private static int size(LetterQuery query, List<QueryProblem> problems) {
		int size = number(query, LetterQuery.SIZE, DEFAULT_SIZE, problems);
		if (size > LARGEST_SIZE) {
			problems.add(QueryProblem.of(LetterQuery.SIZE, "size", query.value(LetterQuery.SIZE)));
			return LARGEST_SIZE;
		}
		return size;
	}

	private static int number(LetterQuery query, String field, int otherwise, List<QueryProblem> problems) {
		String value = query.value(field);
		if (value.isEmpty()) {
			return otherwise;
		}
		if (NUMBER.matcher(value).matches()) {
			return Integer.parseInt(value);
		}
		problems.add(QueryProblem.of(field, field, value));
		return otherwise;
	}

}
