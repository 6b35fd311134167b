package org.lettersarchive.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The names of correspondents and topics, for the values of facets.
 */
final class FacetNames {

	private final Map<String, Name> correspondents = new HashMap<>();

	private final Map<String, Name> topics = new HashMap<>();

	private FacetNames() {
	}

	/**
	 * Reads the names of these values.
	 */
	static FacetNames read(JdbcClient jdbc, List<FacetCount> counts) {
		FacetNames names = new FacetNames();
		jdbc.sql("""
				select true as person, id, name_en, name_ko, coalesce(mark, 0) as mark from correspondent
				where id = any (:correspondents)
				union all
				select false, id, name_en, name_ko, 0 from topic where id = any (:topics)""")
			.param("correspondents", values(counts, Facet.SENDER, Facet.RECIPIENT))
			.param("topics", values(counts, Facet.TOPIC))
			.query((row) -> {
				(row.getBoolean("person") ? names.correspondents : names.topics).put(row.getString("id"), new Name(
						new LocalText(row.getString("name_en"), row.getString("name_ko")), row.getInt("mark")));
			});
		return names;
	}

	private static String[] values(List<FacetCount> counts, Facet... facets) {
		return counts.stream()
			.filter((count) -> List.of(facets).contains(count.facet()))
			.map(FacetCount::value)
			.toArray(String[]::new);
	}

	List<FacetCount> name(List<FacetCount> counts) {
		return counts.stream().map((count) -> {
			Name name = name(count.facet(), count.value());
			return (name != null) ? count.named(name.text(), name.mark()) : count;
		}).toList();
	}

	private @Nullable Name name(Facet facet, String value) {
		return switch (facet) {
			case SENDER, RECIPIENT -> this.correspondents.get(value);
			case TOPIC -> this.topics.get(value);
			case DECADE, YEAR, MONTH, STATUS, TEXT -> null;
		};
	}

	private record Name(LocalText text, int mark) {
	}

}
