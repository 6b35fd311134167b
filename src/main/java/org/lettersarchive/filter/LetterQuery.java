package org.lettersarchive.filter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * The whole state of a list of letters, as its address holds it. Values are kept as they
 * were typed; {@link LetterQueryReader} makes sense of them.
 */
public final class LetterQuery {

	public static final String SENDER = "sender";

	public static final String RECIPIENT = "recipient";

	public static final String FROM = "from";

	public static final String TO = "to";

	public static final String TOPIC = "topic";

	public static final String STATUS = "status";

	public static final String TEXT = "text";

	public static final String SORT = "sort";

	public static final String PAGE = "page";

	public static final String SIZE = "size";

	/** What is searched for. */
	public static final String WORDS = "q";

	/** The language of a text. */
	public static final String LANGUAGE = "lang";

	public static final String COLLECTION = "collection";

	/** The place in the order of time after which a page begins. */
	public static final String AFTER = "after";

	/** The field of which more values are shown. */
	public static final String MORE = "more";

	private static final List<String> OF_LISTS = List.of(SENDER, RECIPIENT, FROM, TO, TOPIC, STATUS, TEXT, SORT, MORE,
			PAGE, SIZE);

	private static final List<String> OF_SEARCHES = List.of(WORDS, SENDER, RECIPIENT, FROM, TO, TOPIC, STATUS, TEXT,
			LANGUAGE, COLLECTION, SORT, MORE, PAGE, AFTER, SIZE);

	private static final List<String> NO_FILTERS = List.of(WORDS, SORT, MORE, PAGE, AFTER, SIZE);

	/** More values of one name are no reader's doing. */
	private static final int MOST_VALUES = 20;

	private final MultiValueMap<String, String> values;

	private final List<String> names;

	private LetterQuery(List<String> names, MultiValueMap<String, String> values) {
		this.names = names;
		this.values = values;
	}

	/**
	 * The state of a list of letters.
	 */
	public static LetterQuery of(MultiValueMap<String, String> parameters) {
		return of(OF_LISTS, parameters);
	}

	/**
	 * The state of a search, which knows some names more.
	 */
	public static LetterQuery ofSearch(MultiValueMap<String, String> parameters) {
		return of(OF_SEARCHES, parameters);
	}

	/**
	 * The search that finds the letters of this list.
	 */
	public LetterQuery ofSearch() {
		return of(OF_SEARCHES, this.values).without(PAGE);
	}

	private static LetterQuery of(List<String> names, MultiValueMap<String, String> parameters) {
		MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		for (String name : names) {
			List<String> given = parameters.getOrDefault(name, List.of());
			given.stream()
				.map(String::strip)
				.filter((value) -> !value.isEmpty())
				.distinct()
				.limit(MOST_VALUES)
				.forEach((value) -> values.add(name, value));
		}
		return new LetterQuery(names, values);
	}

	public List<String> all(String name) {
		return this.values.getOrDefault(name, List.of());
	}

	/**
	 * The value as it was typed, or nothing.
	 */
	public String value(String name) {
		String value = this.values.getFirst(name);
		return (value != null) ? value : "";
	}

	public boolean has(String name, String value) {
		return all(name).contains(value);
	}

	public LetterQuery with(String name, String value) {
		LetterQuery query = without(name);
		query.values.add(name, value);
		return query;
	}

	public LetterQuery adding(String name, String value) {
		LetterQuery query = copy();
		query.values.add(name, value);
		return query;
	}

	public LetterQuery without(String name) {
		LetterQuery query = copy();
		query.values.remove(name);
		return query;
	}

	public LetterQuery without(String name, String value) {
		LetterQuery query = without(name);
		all(name).stream().filter((other) -> !other.equals(value)).forEach((other) -> query.values.add(name, other));
		return query;
	}

	/**
	 * The same list without any filter.
	 */
	public LetterQuery unfiltered() {
		LetterQuery query = copy();
		query.values.keySet().retainAll(NO_FILTERS);
		return query;
	}

	/**
	 * Whether any filter is on.
	 */
	public boolean isFiltered() {
		return !NO_FILTERS.containsAll(this.values.keySet());
	}

	/**
	 * The names that have values, as they are written in addresses.
	 */
	public List<String> given() {
		return this.names.stream().filter(this.values::containsKey).toList();
	}

	public LetterQuery page(long page) {
		return (page > 1) ? with(PAGE, Long.toString(page)) : without(PAGE);
	}

	private LetterQuery copy() {
		MultiValueMap<String, String> copy = new LinkedMultiValueMap<>();
		this.values.forEach((name, list) -> {
			if (!name.equals(PAGE) && !name.equals(AFTER)) {
				copy.addAll(name, list);
			}
		});
		return new LetterQuery(this.names, copy);
	}

	/**
	 * The query of the address, with its question mark.
	 */
	public String href() {
		return this.names.stream()
			.flatMap((name) -> all(name).stream()
				.map((value) -> name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)))
			.collect(Collectors.joining("&", "?", ""));
	}

}
