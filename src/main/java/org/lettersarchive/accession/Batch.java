package org.lettersarchive.accession;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some rows that are read together, so that what they refer to is looked up in one
 * statement for each kind.
 */
class Batch<T> {

	static final int SIZE = 500;

	private final List<ReadRow> rows = new ArrayList<>();

	private final List<T> values = new ArrayList<>();

	private final Map<References.Kind, Map<String, List<Reference>>> references = new EnumMap<>(References.Kind.class);

	void add(ReadRow row, T value) {
		this.rows.add(row);
		this.values.add(value);
	}

	void refer(ReadRow row, String column, References.Kind kind, List<String> ids) {
		for (String id : ids) {
			this.references.computeIfAbsent(kind, (_) -> new HashMap<>())
				.computeIfAbsent(id, (_) -> new ArrayList<>())
				.add(new Reference(row, column));
		}
	}

	boolean isFull() {
		return this.values.size() >= SIZE;
	}

	List<ReadRow> rows() {
		return this.rows;
	}

	List<T> values() {
		return this.values;
	}

	/**
	 * Reports every reference that leads nowhere.
	 */
	void check(References known) {
		this.references.forEach((kind, byId) -> known.unknown(kind, byId.keySet())
			.forEach((id) -> byId.getOrDefault(id, List.of())
				.forEach((reference) -> reference.row().problem(reference.column(), kind.problem(), id))));
	}

	private record Reference(ReadRow row, String column) {
	}

}
