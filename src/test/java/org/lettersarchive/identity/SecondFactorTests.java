package org.lettersarchive.identity;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.database.LocalKeys;
import org.lettersarchive.testing.AppForCodes;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficePeople.Account;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Codes besides the password: how one comes to them, what they open and what they do not.
 */
@SiteTest
class SecondFactorTests {

	private static final String OWN = "/admin/account/second-factor";

	private static final String CODE = "/admin/sign-in/code";

	@Autowired
	OfficePeople people;

	@Autowired
	LocalKeys localKeys;

	@Autowired
	SignInThrottle throttle;

	@Autowired
	JdbcClient database;

	@Autowired
	RequestMappingHandlerMapping requestMappingHandlerMapping;

	// All tests come from one address.
	@AfterEach
	void forgetGuesses() {
		for (int attempt = 0; attempt < SignInThrottle.ATTEMPTS_PER_ADDRESS; attempt++) {
			this.throttle.succeeded("nobody", new NetworkAddress("127.0.0.1"));
		}
	}

	@AfterEach
	void requireNothing() {
		this.database.sql("update office_rule set second_factor_required = false").update();
	}

	@Test
	void whoHasSetOneUpSignsInWithACode() {
		Account account = this.people.add("editor");
		OfficeVisitor elsewhere = this.people.signIn(account);
		OfficeVisitor visitor = this.people.signIn(account);
		Enrolled enrolled = enrol(visitor, account);
		assertThat(enrolled.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
		assertThat(visitor.get("/admin").status()).isEqualTo(200);
		assertThat(elsewhere.get("/admin").status()).isEqualTo(302);
		assertThat(visitor.get(OWN).texts("dd").getLast()).isEqualTo("10 are left.");
		visitor.submit(visitor.get("/admin"), "/admin/sign-out", Map.of());

		SitePage asked = askedForCode(visitor, account);
		assertThat(asked.texts("h1")).containsExactly("Your code, please");
		SitePage answer = visitor.submit(asked, CODE, Map.of("code", enrolled.app().code()));
		assertThat(answer.header("Location").orElseThrow()).endsWith("/admin");
		assertThat(visitor.follow(answer).status()).isEqualTo(200);
		assertThat(visitor.get(CODE).status()).isEqualTo(302);
	}

	@Test
	void theSecretIsShownToBeScannedOpenedOrTyped() {
		OfficeVisitor visitor = this.people.signedIn("editor");
		SitePage page = visitor.submit(OWN, Map.of());
		String typed = page.texts("code.secret").getFirst();
		assertThat(typed).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
		assertThat(page.document().select("a[href^=otpauth]").attr("href"))
			.startsWith("otpauth://totp/The%20Trump%E2%80%93Kim%20Letters:editor-")
			.contains("?secret=" + typed.replace(" ", "") + "&issuer=The%20Trump")
			.endsWith("&algorithm=SHA1&digits=6&period=30");
		assertThat(page.document().select("svg.qr path").attr("d")).startsWith("M4 4h7v1h-7z");
		assertThat(page.header("Cache-Control").orElseThrow()).contains("no-store");
	}

	@Test
	void nothingIsSetUpWithoutTheRightCode() {
		Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.signIn(account);
		SitePage offered = visitor.submit(OWN, Map.of());
		SitePage refused = visitor.submit(offered, "/confirmation", Map.of("code", "12345"));
		assertThat(refused.texts("#code-problem").getFirst()).startsWith("This code is wrong");
		assertThat(refused.document().select("#code").val()).isEmpty();
		assertThat(refused.texts("code.secret")).isEqualTo(offered.texts("code.secret"));
		assertThat(this.people.signIn(account).get("/admin").status()).isEqualTo(200);
		assertThat(visitor.post(OWN + "/confirmation", Map.of("code", "1")).status()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { OWN, OWN + "/confirmation", OWN + "/recovery-codes", OWN + "/removal" })
	void thePasswordIsAskedForAgain(String path) {
		Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.signIn(account);
		Map<String, String> token = token(visitor.get(OWN));
		passwordEnteredLongAgo(account);
		SitePage asked = visitor.post(path, token);
		assertThat(asked.status()).isEqualTo(401);
		assertThat(asked.texts("h1")).containsExactly("Your password, please");
		assertThat(asked.texts("code.secret")).isEmpty();
	}

	@Test
	void betweenPasswordAndCodeNothingIsOpen() {
		Account account = this.people.add("administrator");
		enrol(this.people.signIn(account), account);
		OfficeVisitor visitor = this.people.visitor();
		SitePage asked = askedForCode(visitor, account);
		Map<String, String> token = token(asked);
		for (String path : officePaths()) {
			if (!path.matches("/admin/(sign-in.*|set-up/.*|invitation/.*|new-password/.*)")) {
				SitePage page = visitor.get(path);
				assertThat(page.status()).as(path).isEqualTo(302);
				assertThat(page.header("Location").orElseThrow()).as(path).contains("/admin/sign-in");
				assertThat(visitor.post(path, token).status()).as("POST " + path).isIn(302, 401);
			}
		}
		assertThat(visitor.get(CODE).status()).isEqualTo(200);
		assertThat(this.database.sql("select count(*) from office_session where principal_name = ?")
			.param(account.id().toString())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void wrongAndUsedCodesAreRefusedAndNotShownAgain() {
		Account account = this.people.add("editor");
		AppForCodes app = enrol(this.people.signIn(account), account).app();
		OfficeVisitor visitor = this.people.visitor();
		SitePage asked = askedForCode(visitor, account);
		String code = app.code();
		for (String wrong : List.of("", "000 00", app.code(-3), app.code(3), code + "0", "x".repeat(70))) {
			SitePage refused = visitor.submit(asked, CODE, Map.of("code", wrong));
			assertThat(refused.status()).as(wrong).isEqualTo(401);
			assertThat(refused.texts(".problem").getFirst()).startsWith("This code is wrong");
			assertThat(refused.document().select("#code").val()).isEmpty();
			assertThat(visitor.get("/admin").status()).isEqualTo(302);
		}
		assertThat(visitor.submit(asked, CODE, Map.of("code", code)).status()).isEqualTo(302);
		OfficeVisitor another = this.people.visitor();
		assertThat(another.submit(askedForCode(another, account), CODE, Map.of("code", code)).status()).isEqualTo(401);
		assertThat(another.submit(another.get(CODE), CODE, Map.of("code", app.code(-1))).status()).isEqualTo(401);
	}

	@Test
	void ofTwoWhoUseACodeAtOnceOneGetsIn() throws Exception {
		Account account = this.people.add("editor");
		Enrolled enrolled = enrol(this.people.signIn(account), account);
		for (String code : List.of(enrolled.app().code(), enrolled.recoveryCodes().getFirst())) {
			List<Callable<Integer>> attempts = Collections.nCopies(4, null)
				.stream()
				.<Callable<Integer>>map((_) -> attempt(account, code))
				.toList();
			try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
				assertThat(threads.invokeAll(attempts)).extracting(Future::get).containsOnlyOnce(302);
			}
		}
	}

	private Callable<Integer> attempt(Account account, String code) {
		OfficeVisitor visitor = this.people.visitor();
		SitePage asked = askedForCode(visitor, account);
		return () -> visitor.submit(asked, CODE, Map.of("code", code)).status();
	}

	@Test
	void aRecoveryCodeWorksOnceAndForItsOwnerAlone() {
		Account account = this.people.add("editor");
		Account another = this.people.add("editor");
		String recoveryCode = enrol(this.people.signIn(account), account).recoveryCodes().get(3);
		enrol(this.people.signIn(another), another);
		OfficeVisitor thief = this.people.visitor();
		assertThat(thief.submit(askedForCode(thief, another), CODE, Map.of("code", recoveryCode)).status())
			.isEqualTo(401);
		OfficeVisitor visitor = this.people.visitor();
		assertThat(visitor.submit(askedForCode(visitor, account), CODE, Map.of("code", recoveryCode)).status())
			.isEqualTo(302);
		assertThat(visitor.get(OWN).texts("dd").getLast()).isEqualTo("9 are left.");
		OfficeVisitor second = this.people.visitor();
		assertThat(second.submit(askedForCode(second, account), CODE, Map.of("code", recoveryCode)).status())
			.isEqualTo(401);
	}

	@Test
	void recoveryCodesAreRenewedWithACode() {
		Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.signIn(account);
		Enrolled enrolled = enrol(visitor, account);
		SitePage refused = visitor.post(OWN + "/recovery-codes", with(token(visitor.get(OWN)), "code", "000"));
		assertThat(refused.texts("#code-problem")).hasSize(1);
		SitePage renewed = visitor.post(OWN + "/recovery-codes", with(token(refused), "code", enrolled.app().code()));
		assertThat(renewed.texts(".recovery-codes code")).hasSize(10)
			.doesNotContainAnyElementsOf(enrolled.recoveryCodes());
		OfficeVisitor second = this.people.visitor();
		assertThat(
				second.submit(askedForCode(second, account), CODE, Map.of("code", enrolled.recoveryCodes().getFirst()))
					.status())
			.isEqualTo(401);
	}

	@Test
	void itMovesToAnotherDeviceAndTheFirstNoLongerCounts() {
		Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.signIn(account);
		AppForCodes first = enrol(visitor, account).app();
		assertThat(visitor.submit(OWN, Map.of("code", "1")).texts("code.secret")).isEmpty();
		SitePage offered = visitor.submit(OWN, Map.of("code", first.code()));
		AppForCodes second = new AppForCodes(offered.texts("code.secret").getFirst());
		visitor.submit(offered, "/confirmation", Map.of("code", second.code()));
		assertThat(visitor.get("/admin").status()).isEqualTo(200);
		OfficeVisitor again = this.people.visitor();
		assertThat(again.submit(askedForCode(again, account), CODE, Map.of("code", first.code(1))).status())
			.isEqualTo(401);
		assertThat(again.submit(again.get(CODE), CODE, Map.of("code", second.code(1))).status()).isEqualTo(302);
	}

	@Test
	void itsOwnerRemovesItWithACodeUnlessItIsRequired() {
		Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.signIn(account);
		Enrolled enrolled = enrol(visitor, account);
		String removal = OWN + "/removal";
		this.database.sql("update office_rule set second_factor_required = true").update();
		SitePage page = visitor.get(OWN);
		assertThat(page.body()).doesNotContain(removal);
		assertThat(visitor.post(removal, with(token(page), "code", enrolled.app().code())).status()).isEqualTo(200);
		requireNothing();
		assertThat(visitor.post(removal, with(token(page), "code", "no")).texts("#code-problem")).hasSize(1);
		SitePage removed = visitor.post(removal, with(token(page), "code", enrolled.app().code()));
		assertThat(visitor.follow(removed).texts(".notice").getFirst()).startsWith("Your second factor is removed.");
		assertThat(this.people.signIn(account).get("/admin").status()).isEqualTo(200);
		assertThat(this.database.sql("select count(*) from recovery_code where editor_id = ?")
			.param(account.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whatWasBeingSentGoesOnAfterTheCode() {
		Account account = this.people.add("editor");
		AppForCodes app = enrol(this.people.signIn(account), account).app();
		OfficeVisitor visitor = this.people.visitor();
		SitePage asked = visitor.post("/admin/account/name", Map.of("name", "Ji-min “Park”"));
		SitePage answer = visitor.submit(asked, "/admin/sign-in",
				Map.of("signInName", account.signInName(), "password", OfficePeople.PASSWORD));
		SitePage refused = visitor.submit(visitor.follow(answer), CODE, Map.of("code", "000"));
		visitor.forgetCookies();
		SitePage tooLate = visitor.submit(refused, CODE, Map.of("code", app.code()));
		assertThat(tooLate.status()).isEqualTo(401);
		SitePage again = visitor.submit(tooLate, "/admin/sign-in",
				Map.of("signInName", account.signInName(), "password", OfficePeople.PASSWORD));
		SitePage entered = visitor.submit(visitor.follow(again), CODE, Map.of("code", app.code()));
		assertThat(entered.header("Location").orElseThrow()).endsWith("/admin/continue");
		assertThat(visitor.follow(entered).texts("dd.typed")).containsExactly("Ji-min “Park”");
	}

	@Test
	void aCodeThatWasBeingSentIsNotKeptInTheSession() {
		Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.visitor();
		SitePage asked = visitor.post(OWN + "/removal", Map.of("code", "1234 5678", "other", "kept"));
		SitePage signedIn = visitor.submit(asked, "/admin/sign-in",
				Map.of("signInName", account.signInName(), "password", OfficePeople.PASSWORD));
		SitePage offered = visitor.follow(signedIn);
		assertThat(offered.texts("dd.typed")).containsExactly("kept");
		assertThat(offered.body()).doesNotContain("1234 5678");
	}

	@Test
	void whoIsAskedForACodeComesToWhereTheyWanted() {
		Account account = this.people.add("editor");
		AppForCodes app = enrol(this.people.signIn(account), account).app();
		OfficeVisitor visitor = this.people.visitor();
		SitePage page = visitor.follow(visitor.get("/ko/admin/account/name"));
		SitePage asked = visitor.follow(visitor.submit(page, "/ko/admin/sign-in",
				Map.of("signInName", account.signInName(), "password", OfficePeople.PASSWORD)));
		SitePage entered = visitor.submit(asked, "/ko" + CODE, Map.of("code", app.code()));
		assertThat(entered.header("Location").orElseThrow()).endsWith("/ko/admin/account/name");
	}

	@Test
	void guessingCodesIsSlowedTogetherWithGuessingPasswords() {
		Account account = this.people.add("editor");
		AppForCodes app = enrol(this.people.signIn(account), account).app();
		OfficeVisitor visitor = this.people.visitor();
		SitePage asked = askedForCode(visitor, account);
		for (int attempt = 0; attempt < SignInThrottle.ATTEMPTS_PER_ACCOUNT; attempt++) {
			assertThat(visitor.submit(asked, CODE, Map.of("code", "wrong")).status()).isEqualTo(401);
			assertThat(visitor.submit(asked, CODE, Map.of("code", app.code(10 + attempt))).status()).isEqualTo(401);
		}
		SitePage slowed = visitor.submit(asked, CODE, Map.of("code", app.code()));
		assertThat(slowed.status()).isEqualTo(429);
		assertThat(slowed.header("Retry-After")).isPresent();
		assertThat(slowed.texts(".problem").getFirst()).startsWith("There have been too many attempts.");
		assertThat(this.people.visitor().signIn(account.signInName(), OfficePeople.PASSWORD).status()).isEqualTo(429);
	}

	@Test
	void whereItIsRequiredNothingElseIsReachedBeforeItIsSetUp() {
		Account account = this.people.add("administrator");
		OfficeVisitor visitor = this.people.signIn(account);
		OfficeVisitor before = this.people.signIn(account);
		assertThat(before.get("/admin").status()).isEqualTo(200);
		Map<String, String> token = token(visitor.get("/admin"));
		this.database.sql("update office_rule set second_factor_required = true").update();
		Set<String> closed = officePaths().stream()
			.filter((path) -> !path.startsWith(OWN)
					&& !path.matches("/admin/(sign-.*|password-again|set-up/.*|invitation/.*|new-password/.*)"))
			.collect(Collectors.toSet());
		assertThat(closed).hasSizeGreaterThan(15).contains("/admin", "/admin/account", "/admin/people/second-factor");
		for (String path : closed) {
			for (SitePage page : List.of(visitor.get(path), visitor.get("/ko" + path), visitor.post(path, token))) {
				assertThat(page.status()).as(path).isEqualTo(302);
				assertThat(page.header("Location").orElseThrow()).as(path).endsWith(OWN);
				assertThat(page.body()).isEmpty();
			}
		}
		SitePage sent = visitor.post("/admin/account/name", with(token, "name", "Somebody Else"));
		SitePage led = visitor.follow(sent);
		assertThat(led.texts("header nav li")).containsExactly("View site", "Sign out");
		assertThat(led.texts(".notice").getFirst()).startsWith("This archive requires a second factor");
		SitePage done = enrol(visitor, account).page();
		assertThat(done.document().select("a.button").attr("href")).isEqualTo("/admin/continue");
		assertThat(visitor.get("/admin/people").status()).isEqualTo(200);
		assertThat(visitor.get("/admin/continue").texts("dd.typed")).contains("Somebody Else");
		assertThat(before.get("/admin").status()).isEqualTo(302);
	}

	@Test
	void anAdministratorRequiresItOnceTheyHaveOne() {
		Account account = this.people.add("administrator");
		Account colleague = this.people.add("transcriber");
		OfficeVisitor theirs = this.people.signIn(colleague);
		OfficeVisitor visitor = this.people.signIn(account);
		String rule = "/admin/people/second-factor";
		assertThat(visitor.get("/admin/people").links()).contains(rule);
		SitePage page = visitor.get(rule);
		assertThat(page.document().select("main form")).isEmpty();
		SitePage refused = visitor.post(rule, with(token(page), "required", "true"));
		assertThat(visitor.follow(refused).texts(".problem")).containsExactly("Set up your own second factor first.");
		enrol(visitor, account);
		assertThat(theirs.get("/admin").status()).isEqualTo(200);
		SitePage required = visitor.submit(rule, Map.of());
		assertThat(visitor.follow(required).texts(".notice"))
			.containsExactly("A second factor is now required of everybody.");
		assertThat(theirs.get("/admin").status()).isEqualTo(302);
		assertThat(this.people.signIn(this.people.add("editor")).get("/admin").header("Location").orElseThrow())
			.endsWith(OWN);
		visitor.submit(rule, Map.of());
		assertThat(theirs.get("/admin").status()).isEqualTo(200);
	}

	@Test
	void anAdministratorResetsThatOfSomebodyElse() {
		Account person = this.people.add("editor");
		OfficeVisitor theirs = this.people.signIn(person);
		enrol(theirs, person);
		Account administrator = this.people.add("administrator");
		OfficeVisitor visitor = this.people.signIn(administrator);
		SitePage page = visitor.get("/admin/people/" + person.id());
		SitePage reset = visitor.submit(page, "/second-factor-reset", Map.of());
		assertThat(visitor.follow(reset).texts(".notice").getFirst()).startsWith("The second factor is reset.");
		assertThat(visitor.get("/admin/people/" + person.id()).body()).doesNotContain("/second-factor-reset");
		assertThat(theirs.get("/admin").status()).isEqualTo(302);
		assertThat(this.people.signIn(person).get("/admin").status()).isEqualTo(200);
		enrol(visitor, administrator);
		SitePage own = visitor.submit(visitor.get("/admin/people/" + administrator.id()), "/second-factor-reset",
				Map.of());
		assertThat(visitor.follow(own).texts(".problem").getFirst()).startsWith("Your own second factor");
	}

	@Test
	void theDatabaseDoesNotKnowTheSecretNorTheRecoveryCodes() {
		Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.signIn(account);
		SitePage offered = visitor.submit(OWN, Map.of());
		String secret = offered.texts("code.secret").getFirst().replace(" ", "");
		String session = this.database.sql("""
				select string_agg(encode(a.attribute_bytes, 'escape'), ' ') from office_session_attributes a
				join office_session s on s.primary_id = a.session_primary_id where s.principal_name = ?""")
			.param(account.id().toString())
			.query(String.class)
			.single();
		assertThat(session).contains(account.id().toString()).doesNotContain(secret);
		List<String> recoveryCodes = visitor
			.submit(offered, "/confirmation", Map.of("code", new AppForCodes(secret).code()))
			.texts(".recovery-codes code");
		String kept = this.database.sql("""
				select (select f::text from second_factor f where f.editor_id = :id)
					|| (select string_agg(c::text, ' ') from recovery_code c where c.editor_id = :id)""")
			.param("id", account.id())
			.query(String.class)
			.single();
		assertThat(kept).contains(account.id().toString()).doesNotContain(secret);
		assertThat(recoveryCodes).hasSize(10)
			.allSatisfy((code) -> assertThat(kept).doesNotContain(code).doesNotContain(code.replace(" ", "")));
	}

	@Test
	void aSecretIsReadWithItsKeyAndForItsOwnerAlone() {
		EditorId owner = new EditorId(UUID.randomUUID());
		CodeSecret secret = CodeSecret.make();
		SecretSafe safe = safe("Zm9yIHRlc3RzIGFsb25lLCBub3RoaW5nIGJlc2lkZSE=");
		String locked = safe.lock(secret, owner);
		assertThat(safe.unlock(locked, owner).orElseThrow().base32()).isEqualTo(secret.base32());
		assertThat(safe.lock(secret, owner)).isNotEqualTo(locked);
		assertThat(safe.unlock(locked, new EditorId(UUID.randomUUID()))).isEmpty();
		assertThat(safe("A".repeat(43) + "=").unlock(locked, owner)).isEmpty();
		assertThat(safe("").unlock(locked, owner)).isEmpty();
	}

	private SecretSafe safe(String key) {
		return new SecretSafe(new OfficeProperties(Duration.ZERO, Duration.ZERO, Duration.ZERO, key, false),
				this.localKeys);
	}

	private Enrolled enrol(OfficeVisitor visitor, Account account) {
		SitePage offered = visitor.submit(OWN, Map.of());
		AppForCodes app = new AppForCodes(offered.texts("code.secret").getFirst());
		SitePage done = visitor.submit(offered, "/confirmation", Map.of("code", app.code()));
		List<String> recoveryCodes = done.texts(".recovery-codes code");
		assertThat(recoveryCodes).hasSize(10);
		// As if some time had gone by since.
		this.database.sql("update second_factor set last_step = 0 where editor_id = ?").param(account.id()).update();
		return new Enrolled(app, recoveryCodes, done);
	}

	private SitePage askedForCode(OfficeVisitor visitor, Account account) {
		SitePage answer = visitor.signIn(account.signInName(), OfficePeople.PASSWORD);
		assertThat(answer.header("Location").orElseThrow()).endsWith(CODE);
		return visitor.follow(answer);
	}

	private void passwordEnteredLongAgo(Account account) {
		this.database.sql("""
				delete from office_session_attributes a using office_session s
				where s.primary_id = a.session_primary_id and s.principal_name = ?
					and a.attribute_name = 'password-at'""").param(account.id().toString()).update();
	}

	private Set<String> officePaths() {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((path) -> path.matches("/admin(/.*)?"))
			.map((path) -> path.replaceAll("\\{[^}]+}", new UUID(0, 0).toString()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, String> token(SitePage page) {
		return Map.of("_csrf", page.document().select("input[name=_csrf]").val());
	}

	private static Map<String, String> with(Map<String, String> fields, String name, String value) {
		return Map.of("_csrf", fields.getOrDefault("_csrf", ""), name, value);
	}

	/**
	 * What somebody has who has set a second factor up.
	 */
	private record Enrolled(AppForCodes app, List<String> recoveryCodes, SitePage page) {

	}

}
