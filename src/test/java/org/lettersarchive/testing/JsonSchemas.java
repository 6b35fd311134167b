package org.lettersarchive.testing;

import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads JSON documents by the definitions that they name.
 */
public final class JsonSchemas {

	private JsonSchemas() {
	}

	/**
	 * In what a document does not follow its definition.
	 */
	public static List<String> problems(Site site, SitePage page) {
		String definition = JsonMapper.shared()
			.readTree(page.body())
			.path("$schema")
			.asString()
			.replaceFirst(".*#", "");
		assertThat(definition).isNotEmpty();
		String schema = site.get("/schemas/archive-1.json")
			.body()
			.replaceFirst("\\{", "{\"\\$ref\": \"#" + definition + "\",");
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(schema, InputFormat.JSON)
			.validate(page.body(), InputFormat.JSON)
			.stream()
			.map(Object::toString)
			.toList();
	}

	/**
	 * The same of the document at an address.
	 */
	public static List<String> problems(Site site, String path) {
		return problems(site, site.get(path));
	}

}
