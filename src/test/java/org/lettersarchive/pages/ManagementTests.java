package org.lettersarchive.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What operators see at a port of their own, and nobody at that of the site.
 */
@SiteTest
class ManagementTests {

	@Autowired
	Site site;

	@Autowired
	Environment environment;

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/info",
			"/ko/actuator/metrics" })
	void thePortOfTheSiteHasNothingForOperators(String path) {
		assertThat(this.site.get(path).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void balancersAskAtThePortOfTheSiteAndLearnNoMoreThanThey(String path) {
		SitePage answer = this.site.send("GET", path, "Accept", "*/*");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
		assertThat(answer.header("Cache-Control").orElse("")).doesNotContain("public");
	}

	@Test
	void healthTellsOfTheDatabaseAndTheSearch() throws IOException, InterruptedException {
		HttpResponse<String> health = operators("/actuator/health");
		assertThat(health.body()).contains("\"db\":{", "\"search\":{", "\"diskSpace\":{");
	}

	@Test
	void thereIsNothingElseForOperatorsThanWhatIsMeant() throws IOException, InterruptedException {
		for (String path : new String[] { "/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/beans",
				"/actuator/configprops", "/actuator/sessions", "/", "/letters" }) {
			assertThat(operators(path).statusCode()).as(path).isEqualTo(404);
		}
		assertThat(operators("/actuator/info").statusCode()).isEqualTo(200);
	}

	@Test
	void pagesThatLieReadyAreCounted() throws IOException, InterruptedException {
		this.site.get("/about");
		double before = metric("archive_pages_total\\{.*result=\"hit\".*}");
		this.site.get("/about");
		this.site.get("/about");
		assertThat(metric("archive_pages_total\\{.*result=\"hit\".*}")).isGreaterThanOrEqualTo(before + 2);
		assertThat(metric("archive_pages_total\\{.*result=\"miss\".*}")).isPositive();
		assertThat(metric("archive_pages_memory_bytes.*")).isPositive();
	}

	@Test
	void operatorsSeeWhatTheyShouldWatch() throws IOException, InterruptedException {
		this.site.get("/search?q=summit");
		assertThat(metric("http_server_requests_seconds_count\\{.*uri=\"/search\".*}")).isPositive();
		assertThat(metric("archive_version.*")).isPositive();
		assertThat(metric("hikaricp_connections_max.*")).isPositive();
		assertThat(metric("archive_requests_refused_total\\{.*kind=\"search\".*}")).isNotNegative();
		assertThat(metric("archive_search_ready.*")).isBetween(0.0, 1.0);
		assertThat(metric("jvm_memory_used_bytes.*")).isPositive();
	}

	@Test
	void aMadeAnswerSaysHowItIsCalledInTheLogAndOneFromMemoryDoesNot() {
		String query = "/letters?topic=denuclearisation&to=2018-" + (System.nanoTime() % 3 + 10);
		SitePage search = this.site.get("/search?q=summit");
		assertThat(search.header("X-Request-Id").orElseThrow()).matches("[0-9a-f]{16}");
		assertThat(this.site.get("/no-such-page").header("X-Request-Id")).isPresent();
		this.site.get(query);
		assertThat(this.site.get(query).header("X-Request-Id")).isEmpty();
	}

	private double metric(String name) throws IOException, InterruptedException {
		String all = operators("/actuator/prometheus").body();
		Matcher line = Pattern.compile("(?m)^" + name + " ([0-9.E+-]+)$").matcher(all);
		assertThat(line.find()).as("%s in %s", name, all).isTrue();
		return Double.parseDouble(line.group(1));
	}

	private HttpResponse<String> operators(String path) throws IOException, InterruptedException {
		String port = this.environment.getRequiredProperty("local.management.port");
		assertThat(port).isNotEqualTo(this.environment.getRequiredProperty("local.server.port"));
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
					BodyHandlers.ofString());
		}
	}

}
