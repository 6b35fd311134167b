package org.lettersarchive.record;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A field of a record with its values.
 *
 * @param name names it in messages
 */
public record RecordField(String name, List<RecordValue> values) {

	public static RecordField of(String name, @Nullable RecordPart part) {
		return (part != null) ? new RecordField(name, List.of(RecordValue.of(part))) : empty(name);
	}

	public static RecordField empty(String name) {
		return new RecordField(name, List.of());
	}

	public static <T> RecordField list(String name, List<T> values, Function<T, RecordValue> value) {
		return new RecordField(name, values.stream().map(value).toList());
	}

}
