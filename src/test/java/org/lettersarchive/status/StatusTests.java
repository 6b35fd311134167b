package org.lettersarchive.status;

import org.junit.jupiter.api.Test;
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
	void itCostsThreeStatementsAndIsKeptByNobody() {
		this.site.get("/status");
		this.statements.reset();
		SitePage page = this.site.getQuietly("/status");
		assertThat(this.statements.statements()).hasSize(3);
		assertThat(page.header("Cache-Control")).contains("no-cache");
	}

	@Test
	void everyPageLeadsThere() {
		assertThat(this.site.get("/").links()).contains("/status", "/privacy");
		assertThat(this.site.get("/ko/letters").links()).contains("/ko/status", "/ko/privacy");
	}

}
