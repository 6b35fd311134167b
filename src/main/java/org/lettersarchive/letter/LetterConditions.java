package org.lettersarchive.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A {@link LetterFilter} as conditions on the published letters. The SQL is made of fixed
 * parts only; every value is a parameter.
 */
final class LetterConditions {

	private final LetterFilter filter;

	private final Map<String, Object> parameters = new HashMap<>();

	LetterConditions(LetterFilter filter) {
		this.filter = filter;
		this.parameters.put("senders", nonEmpty(filter.senders()));
		this.parameters.put("recipients", nonEmpty(filter.recipients()));
		this.parameters.put("topics", nonEmpty(filter.topics()));
		this.parameters.put("statuses", filter.statuses().isEmpty() ? Set.of("")
				: filter.statuses().stream().map(IdentificationStatus::code).toList());
		filter.from().ifPresent((from) -> this.parameters.put("from", from));
		filter.to().ifPresent((to) -> this.parameters.put("to", to));
	}

	private static Set<String> nonEmpty(Set<String> values) {
		return values.isEmpty() ? Set.of("") : values;
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	String all() {
		return except(null);
	}

	/**
	 * All conditions but those of one facet, under which its counts are made.
	 */
	String except(@Nullable Facet facet) {
		List<String> conditions = new ArrayList<>();
		if (facet != Facet.SENDER && !this.filter.senders().isEmpty()) {
			conditions.add(participant("sender", ":senders", this.filter.senders()));
		}
		if (facet != Facet.RECIPIENT && !this.filter.recipients().isEmpty()) {
			conditions.add(participant("recipient", ":recipients", this.filter.recipients()));
		}
		if (facet != Facet.YEAR && facet != Facet.MONTH) {
			this.filter.from().ifPresent((_) -> conditions.add("l.not_after >= :from"));
			this.filter.to().ifPresent((_) -> conditions.add("l.not_before <= :to"));
			if (isSpan()) {
				// Comes to the same, and has an index.
				conditions.add("daterange(l.not_before, l.not_after, '[]') && daterange(:from::date, :to::date, '[]')");
			}
		}
		if (facet != Facet.TOPIC && !this.filter.topics().isEmpty()) {
			conditions.add("exists (select from letter_topic t where t.letter_id = l.id and t.topic_id in (:topics))");
		}
		if (facet != Facet.STATUS && !this.filter.statuses().isEmpty()) {
			conditions.add("l.status in (:statuses)");
		}
		if (facet != Facet.TEXT) {
			this.filter.text().ifPresent((text) -> conditions.add((text ? "" : "not ") + HAS_TEXT));
		}
		return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
	}

	private boolean isSpan() {
		return this.filter.from().flatMap((from) -> this.filter.to().filter((to) -> !to.isBefore(from))).isPresent();
	}

	/**
	 * The condition on tallies of all letters that comes to the same but for one facet,
	 * if there is one: status and text are all that tallies tell apart.
	 */
	Optional<String> onTalliesExcept(@Nullable Facet facet) {
		boolean more = facet != Facet.SENDER && !this.filter.senders().isEmpty()
				|| facet != Facet.RECIPIENT && !this.filter.recipients().isEmpty()
				|| facet != Facet.TOPIC && !this.filter.topics().isEmpty() || facet != Facet.YEAR
						&& facet != Facet.MONTH && (this.filter.from().isPresent() || this.filter.to().isPresent());
		return more ? Optional.empty() : Optional.of(ofStatusAndText(facet));
	}

	/**
	 * The condition on tallies whose sum is the number of letters, if there is one.
	 */
	Optional<String> onTallies() {
		List<Map.Entry<String, Set<String>>> named = Stream
			.of(Map.entry("sender", this.filter.senders()), Map.entry("recipient", this.filter.recipients()),
					Map.entry("topic", this.filter.topics()))
			.filter((entry) -> !entry.getValue().isEmpty())
			.toList();
		if (this.filter.from().isPresent() || this.filter.to().isPresent() || named.size() > 1
				|| named.stream().anyMatch((entry) -> entry.getValue().size() > 1)) {
			return Optional.empty();
		}
		String which = named.isEmpty() ? "t.kind = 'all'"
				: "t.kind = '%1$s' and t.value in (:%1$ss)".formatted(named.getFirst().getKey());
		return Optional.of(which + " and " + ofStatusAndText(null));
	}

	/**
	 * The condition on tallies of the years that letters are listed by, unless there are
	 * filters that tallies do not tell apart.
	 */
	Optional<String> onYearsInOrder() {
		return onTalliesExcept(null).map((where) -> "t.kind = 'in-order' and " + where);
	}

	private String ofStatusAndText(@Nullable Facet except) {
		List<String> conditions = new ArrayList<>();
		if (except != Facet.STATUS && !this.filter.statuses().isEmpty()) {
			conditions.add("t.status in (:statuses)");
		}
		if (except != Facet.TEXT) {
			this.filter.text().ifPresent((text) -> conditions.add(text ? "t.has_text" : "not t.has_text"));
		}
		return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
	}

	static final String HAS_TEXT = "exists (select from reading_text x where x.letter_id = l.id)";

	private static String participant(String role, String parameter, Set<String> ids) {
		String inRole = "select from letter_participant p where p.letter_id = l.id and p.role = '" + role + "'";
		String named = "exists (" + inRole + " and p.correspondent_id in (" + parameter + "))";
		return ids.contains(LetterFilter.UNKNOWN) ? "(" + named + " or not exists (" + inRole + "))" : named;
	}

}
