package org.lettersarchive.letter;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a list that a view of the database has put together as JSON.
 */
abstract class JsonListConverter<T> implements AttributeConverter<List<T>, String> {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final JavaType type;

	JsonListConverter(Class<T> element) {
		this.type = MAPPER.getTypeFactory().constructCollectionType(List.class, element);
	}

	@Override
	public String convertToDatabaseColumn(List<T> list) {
		return MAPPER.writeValueAsString(list);
	}

	@Override
	public List<T> convertToEntityAttribute(@Nullable String json) {
		return (json != null) ? MAPPER.readValue(json, this.type) : List.of();
	}

	static class OfParticipants extends JsonListConverter<Participant> {

		OfParticipants() {
			super(Participant.class);
		}

	}

	static class OfTopics extends JsonListConverter<Topic> {

		OfTopics() {
			super(Topic.class);
		}

	}

}
