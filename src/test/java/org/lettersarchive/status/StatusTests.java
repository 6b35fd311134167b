package org.lettersarchive.status;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.StatementCounter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class StatusTests {

	@Autowired
	Site site;

	@Autowired
	StatementCounter statements;

	@Autowired
	JdbcClient database;

	@Autowired
	BuildProperties build;

	@Autowired
	OfficePeople people;

	@Test
	void thePageTellsHowTheArchiveStands() {
		SitePage page = this.site.get("/status");
		assertThat(page.texts("dt")).startsWith("Letters published", "Of these, with a text", "Last change", "Search",
				"Version of the program");
		assertThat(page.texts("dd").getFirst()).isEqualTo("27");
		assertThat(page.texts("dd")).contains(this.build.getVersion());
		assertThat(this.site.get("/ko/status").texts("dt")).startsWith("공개된 친서");
	}

	@Test
	void programsAreToldTheSame() {
		JsonNode status = JsonMapper.shared().readTree(this.site.get("/status.json").body());
		assertThat(status.path("letters").asInt()).isEqualTo(27);
		assertThat(status.path("state").asLong())
			.isEqualTo(this.database.sql("select version from archive_version").query(Long.class).single());
		assertThat(status.path("search").asString()).isIn("ready", "building", "unreachable");
		assertThat(status.path("self").asString()).endsWith("/status.json");
	}

	@Test
	void itCostsAtMostFourStatementsAndIsKeptByNobody() {
		this.site.get("/status");
		this.statements.reset();
		SitePage page = this.site.getQuietly("/status");
		assertThat(this.statements.statements()).hasSizeBetween(1, 4);
		assertThat(page.header("Cache-Control")).contains("no-cache");
	}

	@Test
	void theLastPackageIsToldWithWhatCameOfCheckingItsDocuments() {
		UUID id = UUID.randomUUID();
		this.database
			.sql("""
					insert into archive_package (id, state, started_at, editor_id, editor_name, changed_at, file_name, file_size,
						sha256, letters, state_version, state_at, tei_documents, tei_invalid, cmif_documents, cmif_invalid, oai_records, oai_invalid)
					values (:id, 'done', now(), :editor, 'Min-ji Park', timestamptz '2131-05-03 12:00Z', 'letters-0.zip', 1,
						:hash, 26, 0, now(), 26, 1, 1, 0, 26, 2)""")
			.param("id", id)
			.param("editor", this.people.add("editor").id())
			.param("hash", "c".repeat(64))
			.update();
		try {
			assertThat(this.site.get("/status").text()).contains("3 May 2131",
					"26 documents, one does not keep to the schema", "one document, all keep to the schema",
					"OAI-PMH 26 documents, 2 do not keep to the schema", "c".repeat(64));
			assertThat(this.site.get("/ko/status").text()).contains("문서 26건, 한 건이 스키마에 맞지 않음");
			JsonNode made = JsonMapper.shared().readTree(this.site.get("/status.json").body()).path("package");
			assertThat(made.path("madeAt").asString()).isEqualTo("2131-05-03T12:00:00Z");
			assertThat(made.path("tei").path("invalid").asInt()).isEqualTo(1);
			assertThat(made.path("oai").path("invalid").asInt()).isEqualTo(2);
			this.database.sql("update archive_package set oai_records = null, oai_invalid = null where id = ?")
				.param(id)
				.update();
			assertThat(this.site.get("/status").text()).doesNotContain("OAI-PMH");
		}
		finally {
			this.database.sql("delete from archive_package where id = ?").param(id).update();
		}
	}

	@Test
	void everyPageLeadsThere() {
		assertThat(this.site.get("/").links()).contains("/status", "/privacy");
		assertThat(this.site.get("/ko/letters").links()).contains("/ko/status", "/ko/privacy");
	}

}
