package org.lettersarchive.cataloguing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;

/**
 * Changes records as an editor does, by the forms of the office. For tests of what comes
 * of that.
 */
public record AmendedRecords(OfficeVisitor editor) {

	public void add(String kind, Map<String, String> typed) {
		SitePage form = this.editor.get("/admin/records/" + kind + "/new");
		done(this.editor.submit(form, "/admin/records/" + kind, because(OwnArchive.fields(form), typed)));
	}

	/**
	 * Changes the record of a letter.
	 */
	public void letter(String slug, Map<String, String> typed) {
		String record = "/admin/letters/" + slug + "/record";
		SitePage form = this.editor.get(record);
		done(this.editor.submit(form, record, because(OwnArchive.fields(form), typed)));
	}

	/**
	 * Merges a record, or that of a letter, into another.
	 */
	public void merge(String record, String into) {
		done(this.editor.submit("/admin/" + record + "/merger", because(Map.of("into", into), Map.of())));
	}

	public void retire(String record) {
		done(this.editor.submit("/admin/" + record + "/retirement",
				because(Map.of("retiredEn", "It was made up."), Map.of())));
	}

	private static void done(SitePage answer) {
		if (answer.status() != 302) {
			throw new IllegalStateException("Refused: " + answer.text());
		}
	}

	private static Map<String, String> because(Map<String, String> fields, Map<String, String> typed) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.putAll(Map.of("reason", "Because it is made up.", "basis", "own"));
		all.putAll(typed);
		return all;
	}

}
