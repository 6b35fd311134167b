package org.lettersarchive.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the records of one kind as a whole, for those who catalogue. Reading
 * modules may not use it.
 */
public interface RecordKeeper {

	/**
	 * Fields that every record has beside its own: whether it is still one, and which
	 * record took its place. They are not typed.
	 */
	List<FieldShape> STANDING = List.of(FieldShape.day("retired-on"), FieldShape.local("retired-reason", 1000),
			FieldShape.text("merged-into", 80));

	RecordKind kind();

	/**
	 * The fields that are typed.
	 */
	List<FieldShape> typed();

	/**
	 * All fields of a record.
	 */
	default List<FieldShape> shapes() {
		return shapes(typed());
	}

	/**
	 * These fields and those that every record has.
	 */
	static List<FieldShape> shapes(List<FieldShape> typed) {
		return Stream.concat(typed.stream(), STANDING.stream()).toList();
	}

	/**
	 * Makes others wait who want to change the same record.
	 */
	void lock(String id);

	Optional<Sheet> find(String id);

	/**
	 * What is wrong with a record for a reason that no field has alone.
	 * @param id its id; null if it is new
	 */
	List<SheetProblem> problems(@Nullable String id, Sheet sheet);

	/**
	 * Adds a record.
	 * @param id its id, unless its kind is numbered
	 * @return its id
	 */
	String add(String id, Sheet sheet);

	void write(String id, Sheet sheet);

}
