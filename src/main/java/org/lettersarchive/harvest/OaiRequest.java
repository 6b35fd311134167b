package org.lettersarchive.harvest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lettersarchive.collection.CollectionId;
import org.lettersarchive.correspondent.CorrespondentId;
import org.lettersarchive.letter.ChangeQuery;

import org.springframework.util.MultiValueMap;

/**
 * What a harvester asks for: a verb with its arguments, each given once and none too
 * many.
 */
record OaiRequest(String verb, Map<String, String> arguments) {

	static final String OAI_DC = "oai_dc";

	static final String TEI = "tei";

	private static final Set<String> PREFIXES = Set.of(OAI_DC, TEI);

	private static final Set<String> LISTING = Set.of("metadataPrefix", "from", "until", "set", "resumptionToken");

	private static final Map<String, Set<String>> ALLOWED = Map.of("Identify", Set.of(), "ListMetadataFormats",
			Set.of("identifier"), "ListSets", Set.of("resumptionToken"), "GetRecord",
			Set.of("identifier", "metadataPrefix"), "ListIdentifiers", LISTING, "ListRecords", LISTING);

	static OaiRequest of(MultiValueMap<String, String> parameters) {
		List<String> verbs = parameters.getOrDefault("verb", List.of());
		if (verbs.size() != 1 || !ALLOWED.containsKey(verbs.getFirst())) {
			throw new OaiProblem("badVerb", "There are Identify, ListMetadataFormats, ListSets, ListIdentifiers, "
					+ "ListRecords and GetRecord, one at a time.");
		}
		Map<String, String> arguments = new LinkedHashMap<>();
		parameters.forEach((name, values) -> {
			if (name.equals("verb")) {
				return;
			}
			if (!ALLOWED.getOrDefault(verbs.getFirst(), Set.of()).contains(name) || values.size() != 1) {
				throw OaiProblem.badArgument("Not an argument of this verb, or given twice: " + name);
			}
			arguments.put(name, values.getFirst());
		});
		if (arguments.containsKey("resumptionToken") && arguments.size() > 1) {
			throw OaiProblem.badArgument("A resumptionToken stands alone.");
		}
		return new OaiRequest(verbs.getFirst(), arguments);
	}

	Optional<String> argument(String name) {
		return Optional.ofNullable(this.arguments.get(name));
	}

	String required(String name) {
		return argument(name).orElseThrow(() -> OaiProblem.badArgument("Missing: " + name));
	}

	/**
	 * Where in which list to go on.
	 */
	OaiPlace place() {
		if (argument("resumptionToken").isPresent()) {
			return OaiPlace.ofToken(required("resumptionToken"));
		}
		String prefix = prefix(required("metadataPrefix"));
		Optional<String> from = argument("from");
		Optional<String> until = argument("until");
		if (from.isPresent() && until.isPresent() && from.get().length() != until.get().length()) {
			throw OaiProblem.badArgument("from and until differ in granularity.");
		}
		Optional<Instant> first = from.map((date) -> moment(date, false));
		Optional<Instant> before = until.map((date) -> moment(date, true));
		if (first.isPresent() && before.isPresent() && !first.get().isBefore(before.get())) {
			throw OaiProblem.badArgument("from is later than until.");
		}
		return new OaiPlace(prefix, argument("set").orElse(""), first, before, Optional.empty(), 0, -1);
	}

	static String prefix(String prefix) {
		if (!PREFIXES.contains(prefix)) {
			throw new OaiProblem("cannotDisseminateFormat", "There are oai_dc and tei.");
		}
		return prefix;
	}

	/**
	 * A day, or a second in UTC. What is meant is all of it.
	 */
	private static Instant moment(String date, boolean end) {
		try {
			if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
				return LocalDate.parse(date).plusDays(end ? 1 : 0).atStartOfDay().toInstant(ZoneOffset.UTC);
			}
			if (date.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z")) {
				return Instant.parse(date).plus(end ? 1 : 0, ChronoUnit.SECONDS);
			}
		}
		catch (DateTimeException _) {
			// Said below.
		}
		throw OaiProblem.badArgument("Not a date as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ: " + date);
	}

	static ChangeQuery query(OaiPlace place) {
		String set = place.set();
		Optional<CollectionId> collection = set.startsWith("collection:")
				? Optional.of(new CollectionId(set.substring("collection:".length()))) : Optional.empty();
		Optional<CorrespondentId> person = set.startsWith("correspondent:")
				? Optional.of(new CorrespondentId(set.substring("correspondent:".length()))) : Optional.empty();
		if (!set.isEmpty() && !set.equals("collection") && !set.equals("correspondent") && collection.isEmpty()
				&& person.isEmpty()) {
			throw new OaiProblem("noRecordsMatch", "There is no such set.");
		}
		return new ChangeQuery(collection, person, place.from(), place.before(), place.after());
	}

}
