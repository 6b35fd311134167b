package org.lettersarchive.harvest;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.JdkHttpOaiClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lettersarchive.testing.MadeUpLetters;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.StatementCounter;
import org.lettersarchive.testing.TestDatabase;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A made-up archive as a harvester sees it.
 */
@SiteTest
@TestInstance(Lifecycle.PER_CLASS)
class OaiTests {

	private static final int LETTERS = 120;

	@Autowired
	Site site;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	JdbcClient database;

	@Autowired
	StatementCounter statements;

	private MadeUpLetters letters;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", TestDatabase::fresh);
	}

	@BeforeAll
	void makeUpAnArchive() {
		this.letters = new MadeUpLetters(this.database).begin()
			.person("ada-moth", "Ada Moth", 3)
			.person("bo-finch", "Bo Finch", 4);
		for (int number = 1; number <= LETTERS; number++) {
			this.letters.letter("letter-" + number).from("ada-moth").to("bo-finch").dated("1784-05-01").store();
		}
		this.letters.letter("cy-hides").from("ada-moth").dated("1784-05-02").draft().store();
	}

	private SitePage ask(String query) {
		return this.site.send("GET", "/oai?" + query, "Accept", "*/*");
	}

	@Test
	void everyAnswerIsValid() throws Exception {
		Schema schema = schema();
		RelaxNg tei = new RelaxNg("tei_all-4.9.0a.rng");
		String id = TeiExportTests.xml(ask("verb=ListIdentifiers&metadataPrefix=oai_dc").body())
			.select("header > identifier")
			.eachText()
			.getFirst();
		for (String query : List.of("verb=Identify", "verb=ListSets", "verb=ListMetadataFormats",
				"verb=ListMetadataFormats&identifier=" + id, "verb=ListIdentifiers&metadataPrefix=tei",
				"verb=ListRecords&metadataPrefix=oai_dc", "verb=ListRecords&metadataPrefix=tei",
				"verb=GetRecord&metadataPrefix=oai_dc&identifier=" + id,
				"verb=GetRecord&metadataPrefix=tei&identifier=" + id, "verb=Nonsense", "verb=GetRecord",
				"verb=GetRecord&metadataPrefix=marc&identifier=" + id)) {
			this.statements.reset();
			SitePage page = ask(query);
			assertThat(this.statements.statements()).as(query).hasSizeLessThanOrEqualTo(12);
			assertThat(page.status()).isEqualTo(200);
			List<String> documents = teiIn(page.body());
			for (String document : documents.stream().limit(2).toList()) {
				assertThat(tei.problemsOf(document)).as(query).isEmpty();
			}
			schema.newValidator().validate(new StreamSource(new StringReader(withoutTei(page.body()))));
		}
		assertThat(ask("verb=GetRecord&metadataPrefix=tei&identifier=" + id).body()).contains("correspDesc");
		SitePage posted = this.site.send("POST", "/oai?verb=Identify", "Content-Type",
				"application/x-www-form-urlencoded", "Accept", "*/*");
		assertThat(posted.body()).contains("<Identify>");
	}

	private static final Pattern TEI = Pattern.compile("<TEI .*?</TEI>", Pattern.DOTALL);

	private static List<String> teiIn(String answer) {
		return TEI.matcher(answer).results().map((found) -> found.group()).toList();
	}

	// What is within a record is checked against its own schema.
	private static String withoutTei(String answer) {
		return TEI.matcher(answer)
			.replaceAll("<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\"/>");
	}

	private static Schema schema() throws Exception {
		SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
		DOMImplementationLS documents = (DOMImplementationLS) DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.getDOMImplementation();
		factory.setResourceResolver((_, _, _, system, _) -> {
			LSInput local = documents.createLSInput();
			local.setSystemId(file(system.substring(system.lastIndexOf('/') + 1)));
			return local;
		});
		return factory.newSchema(new StreamSource[] { new StreamSource(file("simpledc20021212.xsd")),
				new StreamSource(file("oai_dc.xsd")), new StreamSource(file("OAI-PMH.xsd")) });
	}

	private static String file(String name) {
		return Objects.requireNonNull(OaiTests.class.getResource("/schemas/" + name)).toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			verb=Nonsense                                                         | badVerb
			''                                                                    | badVerb
			verb=Identify&verb=Identify                                           | badVerb
			verb=Identify&set=x                                                   | badArgument
			verb=ListRecords                                                      | badArgument
			verb=ListRecords&metadataPrefix=tei&from=yesterday                    | badArgument
			verb=ListRecords&metadataPrefix=tei&from=2018-02-30                   | badArgument
			verb=ListRecords&metadataPrefix=tei&from=2018-01-01&until=2019-01-01T00:00:00Z | badArgument
			verb=ListRecords&metadataPrefix=tei&from=2019-01-01&until=2018-01-01  | badArgument
			verb=ListRecords&metadataPrefix=marc                                  | cannotDisseminateFormat
			verb=ListRecords&metadataPrefix=tei&until=1990-01-01                  | noRecordsMatch
			verb=ListRecords&metadataPrefix=tei&set=collection:none               | noRecordsMatch
			verb=ListRecords&metadataPrefix=tei&set=nonsense                      | noRecordsMatch
			verb=ListRecords&resumptionToken=nonsense                             | badResumptionToken
			verb=ListSets&resumptionToken=nonsense                                | badResumptionToken
			verb=GetRecord&metadataPrefix=tei&identifier=oai:x:letter-1           | idDoesNotExist
			verb=ListMetadataFormats&identifier=nonsense                          | idDoesNotExist
			""")
	void whatIsWrongHasItsCode(String query, String code) {
		assertThat(TeiExportTests.xml(ask(query).body()).select("error").attr("code")).isEqualTo(code);
	}

	@Test
	void aWholeHarvestMissesNothingThoughLettersChange() {
		Set<String> seen = new HashSet<>();
		String next = "metadataPrefix=oai_dc&set=collection:made-up";
		int pages = 0;
		while (next != null) {
			Document page = TeiExportTests.xml(ask("verb=ListRecords&" + next).body());
			page.select("header > identifier").forEach((identifier) -> seen.add(identifier.text()));
			String token = page.select("resumptionToken").text();
			next = token.isEmpty() ? null : "resumptionToken=" + token;
			if (pages++ == 0) {
				this.database
					.sql("update letter set title_en = title_en || '!' where slug in ('letter-1', 'letter-119')")
					.update();
				withdraw("letter-3");
				this.letters.letter("letter-late").from("ada-moth").dated("1784-05-03").store();
			}
		}
		assertThat(seen).hasSize(this.database.sql("select count(*) from letter_change").query(Integer.class).single());
		assertThat(pages).isLessThan(6);
	}

	private void withdraw(String slug) {
		this.database.sql(
				"update letter set publication_state = 'withdrawn', withdrawn_on = date '1900-01-02', withdrawal_reason_en = 'Mistaken.' where slug = ?")
			.params(slug)
			.update();
	}

	@Test
	void aWithdrawnLetterStaysAsADeletionAndAgreesWithFeedAndSitemap() {
		long id = this.letters.letter("soon-gone").from("ada-moth").dated("1784-05-06").store();
		String from = TeiExportTests.xml(ask("verb=Identify").body()).select("responseDate").text();
		assertThat(this.site.get("/feed.atom").body()).contains("/letters/soon-gone<");
		assertThat(this.site.get("/sitemap-1.xml").body()).contains("/letters/soon-gone<", "/ko/letters/soon-gone<");
		withdraw("soon-gone");
		assertThat(deletions("metadataPrefix=tei&from=" + from)).contains("oai:127.0.0.1:letter-" + id);
		Document record = TeiExportTests
			.xml(ask("verb=GetRecord&metadataPrefix=tei&identifier=oai:127.0.0.1:letter-" + id).body());
		assertThat(record.select("header").attr("status")).isEqualTo("deleted");
		assertThat(record.select("metadata")).isEmpty();
		assertThat(this.site.get("/feed.atom").body()).doesNotContain("soon-gone");
		assertThat(this.site.get("/sitemap-1.xml").body()).doesNotContain("soon-gone", "cy-hides");
		assertThat(ask("verb=ListIdentifiers&metadataPrefix=tei&from=" + from).body()).doesNotContain("cy-hides");
	}

	@Test
	void aCorrectionHasOneMomentWhereverItIsTold() {
		long id = this.letters.letter("put-right").from("ada-moth").dated("1784-05-08").store();
		this.database.sql("update letter set title_en = title_en || '.' where id = ?").params(id).update();
		String told = JsonMapper.shared()
			.readTree(this.site.get("/letters/put-right.json").body())
			.path("changedAt")
			.asString();
		Instant moment = Instant.parse(told).truncatedTo(ChronoUnit.SECONDS);
		Document record = TeiExportTests
			.xml(ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:letter-" + id).body());
		assertThat(Instant.parse(record.select("header > datestamp").text())).isEqualTo(moment);
		Document feed = TeiExportTests.xml(this.site.get("/feed.atom").body());
		assertThat(Instant.parse(feed.select("entry:has(link[href$=/letters/put-right]) > updated").text())
			.truncatedTo(ChronoUnit.SECONDS)).isEqualTo(moment);
		Document sitemap = TeiExportTests.xml(this.site.get("/sitemap-1.xml").body());
		assertThat(sitemap.select("url")
			.stream()
			.filter((url) -> url.select("loc").text().endsWith("/letters/put-right"))
			.map((url) -> OffsetDateTime.parse(url.select("lastmod").text())
				.toInstant()
				.truncatedTo(ChronoUnit.SECONDS)))
			.isNotEmpty()
			.containsOnly(moment);
	}

	@Test
	void nothingIsDatedBeforeWhatWasThereThoughTheClockIsSetBack() {
		long earlier = this.letters.letter("from-tomorrow").from("ada-moth").dated("1784-05-09").store();
		long later = this.letters.letter("after-that").from("ada-moth").dated("1784-05-10").store();
		List<Long> inOrder = this.transactions.execute((transaction) -> {
			transaction.setRollbackOnly();
			this.database.sql("update letter_change set changed_at = now() + interval '1 day' where letter_id = ?")
				.params(later)
				.update();
			this.database.sql("update letter set title_en = title_en || '.' where id = ?").params(earlier).update();
			this.database.sql("set constraints all immediate").update();
			return this.database.sql("select letter_id from letter_change order by changed_at desc, letter_id limit 2")
				.query(Long.class)
				.list();
		});
		assertThat(inOrder).containsExactly(earlier, later);
	}

	private List<String> deletions(String query) {
		List<String> deletions = new ArrayList<>();
		String next = query;
		while (next != null) {
			Document page = TeiExportTests.xml(ask("verb=ListIdentifiers&" + next).body());
			deletions.addAll(page.select("header[status=deleted] > identifier").eachText());
			String token = page.select("resumptionToken").text();
			next = token.isEmpty() ? null : "resumptionToken=" + token;
		}
		return deletions;
	}

	@Test
	void anIndependentClientHarvestsAllOfItThoughLettersComeAndGo() throws Exception {
		Context context = new Context().withBaseUrl(this.site.address("/oai"))
			.withOAIClient(
					JdkHttpOaiClient.newBuilder().withBaseUrl(URI.create(this.site.address("/oai")).toURL()).build());
		Map<String, Header> harvest = new LinkedHashMap<>();
		int taken = 0;
		long late = 0;
		var headers = new ServiceProvider(context)
			.listIdentifiers(ListIdentifiersParameters.request().withMetadataPrefix("oai_dc"));
		while (headers.hasNext()) {
			Header header = headers.next();
			harvest.put(header.getIdentifier(), header);
			if (++taken == 10) {
				late = this.letters.letter("harvested-late").from("ada-moth").dated("1784-05-07").store();
				withdraw("letter-7");
				this.database.sql("update letter set title_en = title_en || '?' where slug = 'letter-9'").update();
			}
		}
		assertThat(harvest).containsKey("oai:127.0.0.1:letter-" + late)
			.hasSize(this.database.sql("select count(*) from letter_change").query(Integer.class).single());
		assertThat(taken).as("what changed meanwhile comes again").isGreaterThanOrEqualTo(harvest.size());
		List<String> gone = this.database.sql("""
				select 'oai:127.0.0.1:letter-' || id as identifier from letter
				where publication_state <> 'published' and id in (select letter_id from letter_change)""")
			.query((row, _) -> row.getString("identifier"))
			.list();
		assertThat(harvest.values().stream().filter(Header::isDeleted).map(Header::getIdentifier))
			.containsExactlyInAnyOrderElementsOf(gone)
			.isNotEmpty();
	}

}
