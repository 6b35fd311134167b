package org.lettersarchive.record;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a field of a record is like: how it is typed, checked and kept.
 *
 * @param name names the field in a sheet, in a form and in messages; its column has the
 * same name with underscores
 * @param longest the most characters of its text
 * @param codes the values it can have, if it is a code
 * @param prefix what stands before a code in messages
 * @param refersTo the kind of record whose ids it holds
 * @param columns the fields of each of its rows
 */
public record FieldShape(String name, Type type, boolean required, int longest, List<String> codes, String prefix,
		RecordPart.@Nullable Kind refersTo, List<FieldShape> columns) {

	private static FieldShape of(String name, Type type, int longest) {
		return new FieldShape(name, type, false, longest, List.of(), "", null, List.of());
	}

	public static FieldShape text(String name, int longest) {
		return of(name, Type.TEXT, longest);
	}

	public static FieldShape prose(String name, int longest) {
		return of(name, Type.PROSE, longest);
	}

	/**
	 * A line in English and perhaps in Korean.
	 */
	public static FieldShape local(String name, int longest) {
		return of(name, Type.LOCAL_TEXT, longest);
	}

	/**
	 * Sentences in English and perhaps in Korean.
	 */
	public static FieldShape localProse(String name, int longest) {
		return of(name, Type.LOCAL_PROSE, longest);
	}

	/**
	 * Several short texts, each on a line of its own.
	 */
	public static FieldShape lines(String name, int longest) {
		return of(name, Type.LINES, longest);
	}

	/**
	 * A date in EDTF.
	 */
	public static FieldShape edtf(String name) {
		return of(name, Type.EDTF, 40);
	}

	public static FieldShape day(String name) {
		return of(name, Type.DAY, 10);
	}

	/**
	 * A language, as a BCP 47 tag.
	 */
	public static FieldShape language(String name) {
		return of(name, Type.LANGUAGE, 35);
	}

	public static FieldShape webAddress(String name, int longest) {
		return of(name, Type.WEB_ADDRESS, longest);
	}

	/**
	 * A whole number above zero.
	 */
	public static FieldShape number(String name) {
		return of(name, Type.NUMBER, 9);
	}

	public static FieldShape flag(String name) {
		return of(name, Type.FLAG, 5);
	}

	/**
	 * One of some codes, whose words are the messages {@code prefix.code}.
	 */
	public static FieldShape code(String name, String prefix, List<String> codes) {
		return new FieldShape(name, Type.CODE, false, 40, codes, prefix, null, List.of());
	}

	/**
	 * The id of a record.
	 */
	public static FieldShape reference(String name, RecordPart.Kind kind) {
		return new FieldShape(name, Type.REFERENCE, false, 80, List.of(), "", kind, List.of());
	}

	/**
	 * The ids of records, in order.
	 */
	public static FieldShape references(String name, RecordPart.Kind kind) {
		return new FieldShape(name, Type.REFERENCES, false, 80, List.of(), "", kind, List.of());
	}

	public static FieldShape rows(String name, FieldShape... columns) {
		return new FieldShape(name, Type.ROWS, false, 0, List.of(), "", null, List.of(columns));
	}

	/**
	 * The same, but never empty.
	 */
	public FieldShape always() {
		return new FieldShape(this.name, this.type, true, this.longest, this.codes, this.prefix, this.refersTo,
				this.columns);
	}

	public boolean isLocal() {
		return this.type == Type.LOCAL_TEXT || this.type == Type.LOCAL_PROSE;
	}

	public boolean isLong() {
		return this.type == Type.PROSE || this.type == Type.LOCAL_PROSE || this.type == Type.LINES;
	}

	/**
	 * Whether the table of its records has a column for it.
	 */
	boolean isColumn() {
		return switch (this.type) {
			case TEXT, PROSE, LOCAL_TEXT, LOCAL_PROSE, EDTF, DAY, LANGUAGE, WEB_ADDRESS, NUMBER, FLAG, CODE,
					REFERENCE ->
				true;
			case LINES, REFERENCES, ROWS -> false;
		};
	}

	/**
	 * The name of its column.
	 */
	String column() {
		return this.name.replace('-', '_');
	}

	/**
	 * What a field can hold.
	 */
	public enum Type {

		TEXT, PROSE, LOCAL_TEXT, LOCAL_PROSE, LINES, EDTF, DAY, LANGUAGE, WEB_ADDRESS, NUMBER, FLAG, CODE, REFERENCE,
		REFERENCES, ROWS

	}

}
