package org.lettersarchive.preservation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of a table in a package.
 */
record Row(String place, JsonNode json) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	static Row read(String place, String line) throws UnsoundBagException {
		try {
			JsonNode json = JSON.readTree(line);
			if (!(json instanceof ObjectNode)) {
				throw new UnsoundBagException("%s is not a row.".formatted(place));
			}
			return new Row(place, json);
		}
		catch (JacksonException ex) {
			throw new UnsoundBagException("%s is not JSON.".formatted(place), ex);
		}
	}

	List<String> columns() {
		return List.copyOf(this.json.propertyNames());
	}

	@Nullable String text(String column) {
		JsonNode value = this.json.get(column);
		return (value == null || value.isNull()) ? null : value.asString();
	}

	String required(String column) throws UnsoundBagException {
		String text = text(column);
		if (text == null) {
			throw new UnsoundBagException("%s has no %s.".formatted(this.place, column));
		}
		return text;
	}

	int number(String column) throws UnsoundBagException {
		JsonNode value = this.json.get(column);
		if (value == null || !value.canConvertToInt()) {
			throw new UnsoundBagException("%s has no number for %s.".formatted(this.place, column));
		}
		return value.asInt();
	}

	boolean is(String column) {
		JsonNode value = this.json.get(column);
		return value != null && value.isBoolean() && value.asBoolean();
	}

	String words(String column) {
		JsonNode value = this.json.get(column);
		return (value == null || !value.isArray()) ? ""
				: StreamSupport.stream(value.spliterator(), false)
					.map(JsonNode::asString)
					.collect(Collectors.joining(" "));
	}

}
