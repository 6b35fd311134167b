package org.lettersarchive.cataloguing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.TestDatabase;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * An archive that the tests of cataloguing have to themselves and can change. Each step
 * of a test goes on from the one before.
 */
@SiteTest
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class OwnArchive {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", TestDatabase::fresh);
	}

	/**
	 * What stands in the fields of a form.
	 */
	static Map<String, String> fields(SitePage page) {
		Map<String, String> fields = new LinkedHashMap<>();
		var form = page.document().select("form.record").first();
		if (form == null) {
			throw new IllegalStateException("No form on: " + page.text());
		}
		form.select(
				"input[type=text], input[type=url], input[name=basis], input[name=edtf], input[type=checkbox][checked]")
			.forEach((field) -> fields.put(field.attr("name"), field.val()));
		form.select("textarea").forEach((field) -> fields.put(field.attr("name"), field.wholeText()));
		form.select("select")
			.forEach((field) -> fields.put(field.attr("name"), field.select("option[selected]").val()));
		return fields;
	}

}
