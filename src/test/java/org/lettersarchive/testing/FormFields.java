package org.lettersarchive.testing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.nodes.Element;

/**
 * What a browser would send of a form that nobody has touched.
 */
public final class FormFields {

	private static final String TYPED = "input[type=text], input[type=url], input[name=basis], input[name=edtf], input[type=checkbox][checked]";

	private FormFields() {
	}

	/**
	 * What stands in the fields of a form, but for those that are hidden.
	 */
	public static Map<String, String> of(SitePage page, String form) {
		Element found = page.document().select(form).first();
		if (found == null) {
			throw new IllegalStateException("No form on: " + page.text());
		}
		Map<String, String> fields = new LinkedHashMap<>();
		found.select(TYPED).forEach((field) -> fields.put(field.attr("name"), field.val()));
		found.select("textarea").forEach((field) -> fields.put(field.attr("name"), field.wholeText()));
		found.select("select")
			.forEach((field) -> fields.put(field.attr("name"), field.select("option[selected]").val()));
		return fields;
	}

}
