package org.lettersarchive.cataloguing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.lettersarchive.record.RecordKind;
import org.lettersarchive.record.Sheet;

/**
 * Two records of the same, of which one is given up: what only one of them can have goes
 * to the other.
 *
 * @param given the record that is given up
 * @param kept the record that takes its place
 */
record Twins(Sheet given, Sheet kept) {

	private static final List<String> AUTHORITIES = List.of("wikidata", "viaf", "isni", "gnd");

	static Twins of(RecordKind kind, Sheet given, Sheet kept) {
		return (kind == RecordKind.CORRESPONDENT) ? people(given, kept) : new Twins(given, kept);
	}

	// The person stays known under every name and in every authority file.
	private static Twins people(Sheet given, Sheet kept) {
		Set<String> names = new LinkedHashSet<>(kept.list("other-names"));
		names.addAll(given.list("other-names"));
		given.local("name").ifPresent((name) -> Stream.of(name.en(), name.ko()).forEach((one) -> {
			if (one != null) {
				names.add(one);
			}
		}));
		kept.local("name").ifPresent((name) -> {
			names.remove(name.en());
			if (name.ko() != null) {
				names.remove(name.ko());
			}
		});
		Sheet without = given.without("mark");
		Sheet with = kept.with("other-names", new ArrayList<>(names));
		for (String authority : AUTHORITIES) {
			if (with.text(authority).isEmpty() && given.text(authority).isPresent()) {
				with = with.with(authority, given.text(authority).get());
				without = without.without(authority);
			}
		}
		return new Twins(without, with);
	}

}
