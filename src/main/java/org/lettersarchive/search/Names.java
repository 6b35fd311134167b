package org.lettersarchive.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.lettersarchive.language.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The names of people, topics and collections by their ids.
 */
@Component
class Names {

	private final JdbcClient jdbc;

	Names(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Named find(Collection<String> people, Collection<String> topics, Collection<String> collections) {
		Map<String, Name> found = new HashMap<>();
		this.jdbc
			.sql("""
					select 'person:' || id as key, name_en, name_ko, mark from correspondent where id = any(:people)
					union all select 'topic:' || id, name_en, name_ko, null from topic where id = any(:topics)
					union all select 'collection:' || id, title_en, title_ko, null from collection where id = any(:collections)""")
			.param("people", people.toArray(String[]::new))
			.param("topics", topics.toArray(String[]::new))
			.param("collections", collections.toArray(String[]::new))
			.query((row) -> {
				found.put(row.getString("key"), new Name(
						new LocalText(row.getString("name_en"), row.getString("name_ko")), row.getInt("mark")));
			});
		return new Named(found);
	}

	/**
	 * People who have a name in which a word begins so.
	 */
	List<Beginning> people(String beginning, int most) {
		return beginnings("""
				select c.id, c.name_en, c.name_ko, c.mark from correspondent c
				where c.retired_on is null and exists (
					select from (
						values (c.name_en), (c.name_ko), (c.short_name_en), (c.short_name_ko)
						union all select f.name from name_form f where f.correspondent_id = c.id) n (name)
					where lower(n.name) like :first or lower(n.name) like :later)
				order by c.name_en, c.id limit :most""", beginning, most);
	}

	/**
	 * Topics in whose name a word begins so.
	 */
	List<Beginning> topics(String beginning, int most) {
		return beginnings("""
				select t.id, t.name_en, t.name_ko, null as mark from topic t
				where t.retired_on is null and exists (
					select from (values (t.name_en), (t.name_ko)) n (name)
					where lower(n.name) like :first or lower(n.name) like :later)
				order by t.name_en, t.id limit :most""", beginning, most);
	}

	private List<Beginning> beginnings(String sql, String beginning, int most) {
		String pattern = beginning.replaceAll("[\\\\%_]", "\\\\$0") + "%";
		return this.jdbc.sql(sql)
			.param("first", pattern)
			.param("later", "% " + pattern)
			.param("most", most)
			.query((row, _) -> new Beginning(row.getString("id"),
					new Name(new LocalText(row.getString("name_en"), row.getString("name_ko")), row.getInt("mark"))))
			.list();
	}

	/**
	 * A name with the mark of the person, which is 0 for the neutral one.
	 */
	record Name(LocalText label, int mark) {
	}

	/**
	 * Who or what has a name that begins like what was typed.
	 */
	record Beginning(String id, Name name) {
	}

	/**
	 * Names that were found.
	 */
	record Named(Map<String, Name> names) {

		@Nullable Name of(SearchField field, String id) {
			return this.names.get(switch (field) {
				case SENDER, RECIPIENT -> "person:";
				case TOPIC -> "topic:";
				case COLLECTION -> "collection:";
				default -> "";
			} + id);
		}

	}

}
