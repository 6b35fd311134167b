package org.lettersarchive.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.web.StrictHeaders;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets into the office, and what everybody else is told.
 */
@SiteTest
class OfficeDoorTests {

	private static final Set<String> OPEN = Set.of("/admin/sign-in", "/admin/set-up/{token}",
			"/admin/invitation/{token}", "/admin/new-password/{token}");

	@Autowired
	Site site;

	@Autowired
	OfficePeople people;

	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void nothingInTheOfficeAnswersSomebodyWhoIsNotSignedIn() {
		assertThat(officePaths()).hasSizeGreaterThan(15)
			.containsAll(OPEN)
			.contains("/admin/sign-in/code", "/admin/account/second-factor", "/admin/people/second-factor");
		for (String pattern : officePaths()) {
			String path = pattern.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
			for (String prefix : List.of("", "/ko")) {
				SitePage page = this.site.get(prefix + path);
				if (OPEN.contains(pattern)) {
					assertThat(page.status()).as(path).isIn(200, 410);
				}
				else {
					assertThat(page.status()).as(prefix + path).isEqualTo(302);
					assertThat(page.header("Location").orElseThrow()).contains(prefix + "/admin/sign-in");
					assertThat(page.body()).isEmpty();
				}
				SitePage posted = this.site.send("POST", prefix + path);
				assertThat(posted.status()).as("POST " + prefix + path).isIn(302, 401);
			}
		}
	}

	@Test
	void aTranscriberDoesNotReachWhatAdministratorsDo() {
		OfficeVisitor transcriber = this.people.signedIn("transcriber");
		assertThat(transcriber.get("/admin").status()).isEqualTo(200);
		assertThat(transcriber.get("/admin").texts("header nav li")).containsExactly("Desk", "Letters", "Account",
				"View site", "Sign out");
		Set<String> forAdministrators = officePaths().stream()
			.filter((path) -> path.startsWith("/admin/people") || path.startsWith("/admin/invitations"))
			.collect(Collectors.toSet());
		assertThat(forAdministrators).hasSizeGreaterThan(5);
		Map<String, String> token = Map.of("_csrf",
				transcriber.get("/admin").document().select("input[name=_csrf]").val());
		for (String pattern : forAdministrators) {
			String path = pattern.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
			assertThat(transcriber.get(path).status()).as(path).isEqualTo(403);
			assertThat(transcriber.post(path, token).status()).as(path).isEqualTo(403);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/", "/ADMIN", "/admin;a=b", "/admin;a=b/people", "//admin/people",
			"/admin/./people", "/letters/../admin/people", "/admin%2Fpeople", "/%61dmin/people", "/ko/../admin/people",
			"/ko/ko/admin", "/admin/people.html", "/ko;a=b/admin/people" })
	void noOtherSpellingOfAnAddressLeadsIn(String path) {
		SitePage page = this.site.get(path);
		assertThat(page.status()).isIn(301, 302, 400, 404);
		assertThat(page.texts("ul.staff")).isEmpty();
	}

	@Test
	void aRoomThatDoesNotExistIsNotFoundByEditors() {
		SitePage page = this.people.signedIn("editor").get("/admin/no-such-room");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.texts("h1")).containsExactly("Nothing here");
	}

	@Test
	void whoIsSentToSignInComesBackToWhereTheyWanted() {
		OfficeVisitor visitor = this.people.visitor();
		SitePage sent = visitor.get("/ko/admin/account/name?a=b");
		SitePage page = visitor.follow(sent);
		assertThat(page.texts("h1")).containsExactly("로그인");
		SitePage answer = visitor.submit(page, "/ko/admin/sign-in", Map.of("signInName",
				this.people.add("editor").signInName().toUpperCase(), "password", OfficePeople.PASSWORD));
		assertThat(answer.header("Location").orElseThrow()).endsWith("/ko/admin/account/name?a=b");
		assertThat(visitor.follow(answer).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/", "//example.org", "/\\example.org", "/admin//example.org",
			"/admin/../letters", "javascript:alert(1)", "/letters", "/admin\r\nX: y", "/administer",
			"/admin/sign-out" })
	void nobodyIsSentElsewhereAfterSigningIn(String to) {
		OfficeVisitor visitor = this.people.visitor();
		SitePage answer = visitor.submit("/admin/sign-in", Map.of("signInName", this.people.add("editor").signInName(),
				"password", OfficePeople.PASSWORD, "to", to));
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location").orElseThrow()).endsWith("/admin");
	}

	@Test
	void unknownPeopleWrongPasswordsAndPeopleWhoHaveLeftAreAnsweredAlike() {
		OfficePeople.Account known = this.people.add("editor");
		OfficePeople.Account gone = this.people.add("editor");
		this.people.deactivate(gone);
		List<SitePage> answers = List.of(this.people.visitor().signIn(known.signInName(), "wrong"),
				this.people.visitor().signIn("nobody-at-all", OfficePeople.PASSWORD),
				this.people.visitor().signIn("\u0000' or 1=1", ""),
				this.people.visitor().signIn(gone.signInName(), OfficePeople.PASSWORD));
		assertThat(answers).allSatisfy((page) -> {
			assertThat(page.status()).isEqualTo(401);
			assertThat(page.texts(".problem"))
				.containsExactly("This sign-in name and password do not belong together.");
			assertThat(page.document().select("#password").val()).isEmpty();
		});
		assertThat(answers.getFirst().document().select("#signInName").val()).isEqualTo(known.signInName());
	}

	@Test
	void guessingIsSlowedAndTheAnswerSaysForHowLong() {
		OfficePeople.Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.visitor();
		for (int attempt = 0; attempt < SignInThrottle.ATTEMPTS_PER_ACCOUNT; attempt++) {
			assertThat(visitor.signIn(account.signInName(), "guess " + attempt).status()).isEqualTo(401);
		}
		SitePage page = visitor.signIn(account.signInName(), OfficePeople.PASSWORD);
		assertThat(page.status()).isEqualTo(429);
		assertThat(Integer.parseInt(page.header("Retry-After").orElseThrow())).isBetween(1, 120);
		assertThat(page.texts(".problem").getFirst()).startsWith("There have been too many attempts.");
	}

	@Test
	void theSessionChangesWithTheSignInAndItsCookieIsForTheBrowserAlone() {
		OfficeVisitor visitor = this.people.visitor();
		visitor.get("/admin/sign-in");
		String before = visitor.cookies().getFirst().getValue();
		SitePage answer = visitor.signIn(this.people.add("editor").signInName(), OfficePeople.PASSWORD);
		assertThat(answer.header("Set-Cookie").orElseThrow()).startsWith("session=")
			.contains("Path=/;", "HttpOnly", "SameSite=Lax");
		assertThat(visitor.cookies()).hasSize(1);
		assertThat(visitor.cookies().getFirst().getValue()).isNotEqualTo(before);
		// Of a length that has 216 random bits.
		assertThat(new String(Base64.getDecoder().decode(before), StandardCharsets.US_ASCII))
			.matches("[A-Za-z0-9_-]{36}");
	}

	@Test
	void whoSignsOutIsOut() {
		OfficeVisitor visitor = this.people.signedIn("editor");
		SitePage page = visitor.submit(visitor.get("/admin"), "/admin/sign-out", Map.of());
		assertThat(page.header("Clear-Site-Data")).contains("\"cache\"");
		assertThat(visitor.follow(page).texts(".notice")).containsExactly("You are signed out.");
		assertThat(visitor.get("/admin").status()).isEqualTo(302);
	}

	@Test
	void aFormWithoutATokenChangesNothing() {
		OfficePeople.Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.signIn(account);
		assertThat(visitor.post("/admin/account/name", Map.of("name", "Somebody Else")).status()).isEqualTo(401);
		assertThat(visitor.get("/admin/account/name").document().select("#name").val()).isEqualTo(account.name());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/ko" })
	void aFormThatOutlivedItsSessionIsKeptThroughTheSignIn(String prefix) {
		OfficePeople.Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.signIn(account);
		SitePage form = visitor.get(prefix + "/admin/account/name");
		visitor.forgetCookies();
		SitePage asked = visitor.submit(form, prefix + "/admin/account/name",
				Map.of("name", "  Min-ji “Line\nBreak” <b>김</b>", "password", "secret"));
		assertThat(asked.status()).isEqualTo(401);
		assertThat(asked.body()).doesNotContain("secret");
		SitePage refused = visitor.submit(asked, "/admin/sign-in",
				Map.of("signInName", account.signInName(), "password", "wrong"));
		SitePage signedIn = visitor.submit(refused, "/admin/sign-in",
				Map.of("signInName", account.signInName(), "password", OfficePeople.PASSWORD));
		SitePage offered = visitor.follow(signedIn);
		assertThat(offered.document().select("dd.typed").eachText().getFirst()).contains("<b>김</b>");
		assertThat(visitor.get("/admin").links()).contains("/admin/continue");
		SitePage refusedAgain = visitor.submit(offered, prefix + "/admin/account/name", Map.of("name", " "));
		assertThat(refusedAgain.texts(".field .problem, .field-problem, [id$=-problem]")).isNotEmpty();
		assertThat(visitor.get("/admin").links()).contains("/admin/continue");
		SitePage sent = visitor.submit(offered, prefix + "/admin/account/name", Map.of("name", "Ji-min Park"));
		assertThat(visitor.follow(sent).texts(".notice")).hasSize(1);
		assertThat(visitor.get("/admin").links()).doesNotContain("/admin/continue");
		assertThat(visitor.get("/admin/account").texts("dd").getFirst()).startsWith("Ji-min Park");
	}

	@Test
	void whatWasKeptCanBeDiscarded() {
		OfficePeople.Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.visitor();
		SitePage asked = visitor.post("/admin/account/name", Map.of("name", "x"));
		visitor.submit(asked, "/admin/sign-in",
				Map.of("signInName", account.signInName(), "password", OfficePeople.PASSWORD));
		visitor.submit(visitor.get("/admin/continue"), "/discard", Map.of());
		assertThat(visitor.get("/admin/continue").status()).isEqualTo(302);
		assertThat(visitor.get("/admin").links()).doesNotContain("/admin/continue");
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://elsewhere.example" })
	void whatAnotherSiteSendsOpensNoSessionAndIsNotKept(String header, String value) {
		OfficeVisitor stranger = this.people.visitor();
		SitePage answer = stranger.post("/admin/account/name", Map.of("name", "x"), Map.of(header, value));
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location").orElseThrow()).endsWith("/admin/sign-in");
		assertThat(answer.header("Set-Cookie")).isEmpty();
	}

	@Test
	void aFormTooLongToKeepIsNotCarriedAlong() {
		SitePage asked = this.people.visitor()
			.post("/admin/account/name", Map.of("name", "a".repeat(11 * 1024 * 1024)));
		assertThat(asked.status()).isEqualTo(401);
		assertThat(asked.body()).hasSizeLessThan(10_000);
		assertThat(asked.document().select("input[name^=kept]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/ko/letters", "/no-such-page", "/assets/icon.svg", "/admin", "/admin/sign-in",
			"/livez", "/letters/%00", "/letters/a;b", "/%FF%FE" })
	void everyAnswerCarriesTheStrictHeaders(String path) {
		SitePage page = this.site.get(path);
		StrictHeaders.all()
			.forEach((name, value) -> assertThat(page.response().headers().allValues(name)).as(name)
				.containsExactly(value));
		assertThat(page.header("Strict-Transport-Security")).isEmpty();
	}

	@Test
	void onlyTheOfficeForbidsToKeepItsPages() {
		assertThat(this.site.get("/").header("Cache-Control").orElseThrow()).startsWith("public");
		assertThat(this.site.get("/").header("Pragma")).isEmpty();
		String stylesheet = this.site.get("/").document().select("link[rel=stylesheet]").attr("href");
		assertThat(this.site.get(stylesheet).header("Cache-Control").orElseThrow())
			.isEqualTo("max-age=31536000, public");
		OfficeVisitor editor = this.people.signedIn("editor");
		for (String path : List.of("/admin", "/ko/admin/account", "/admin/no-such-room", "/admin/people")) {
			assertThat(editor.get(path).header("Cache-Control").orElseThrow()).as(path).contains("no-store");
		}
	}

	@Test
	void thePublicSiteKnowsNoSessionEvenOfSomebodySignedIn() {
		OfficeVisitor editor = this.people.signedIn("editor");
		SitePage page = editor.get("/letters");
		assertThat(page.header("Set-Cookie")).isEmpty();
		assertThat(page.body()).isEqualTo(this.site.get("/letters").body());
	}

	private Set<String> officePaths() {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((path) -> path.matches("/admin(/.*)?"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
