package org.lettersarchive.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lettersarchive.testing.AccessibilityRules;
import org.lettersarchive.testing.AppForCodes;
import org.lettersarchive.testing.BrowserTest;
import org.lettersarchive.testing.Chromium;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficePeople.Account;
import org.lettersarchive.testing.Site;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The office in a real browser: what its pages look like to everybody, and what happens
 * to somebody who was away too long. With {@code -Doffice.screenshots=true} it also draws
 * them in {@code target/screenshots}.
 */
@BrowserTest
class OfficeJourneyTests {

	@Autowired
	Site site;

	@Autowired
	OfficePeople people;

	@Autowired
	JdbcClient database;

	private String recoveryCode = "";

	static Stream<AccessibilityTests.Reader> readers() {
		return AccessibilityTests.twoReaders();
	}

	@ParameterizedTest
	@MethodSource("readers")
	void everyPageOfTheOfficeIsAccessibleAndFitsItsWidth(AccessibilityTests.Reader reader) {
		Account administrator = this.people.add("administrator");
		Account colleague = this.people.add("editor");
		try (BrowserContext context = open(reader)) {
			Page page = context.newPage();
			String admin = this.site.address(reader.prefix() + "/admin");
			page.navigate(admin);
			check(page, reader, "sign-in");
			signIn(page, administrator.signInName(), "wrong");
			check(page, reader, "refused");
			signIn(page, administrator.signInName(), OfficePeople.PASSWORD);
			page.navigate(admin + "/invitations");
			passwordEnteredLongAgo(administrator);
			page.locator("main button[type=submit]").first().click();
			check(page, reader, "password-again");
			page.locator("#password").fill(OfficePeople.PASSWORD);
			page.locator("main button[type=submit]").click();
			check(page, reader, "invited");
			String invitation = page.locator(".once code").textContent();
			for (String path : List.of("", "/people", "/people/" + colleague.id(), "/invitations", "/account",
					"/account/name", "/account/password", "/audit?from=x", "/import", "/import/guide", "/package",
					"/no-such-room")) {
				page.navigate(admin + path);
				check(page, reader, path.replace(colleague.id().toString(), "id"));
			}
			page.navigate(admin + "/account/name");
			page.locator("#name").fill("");
			page.locator("main button[type=submit]").click();
			check(page, reader, "name-missing");
			page.navigate(invitation);
			check(page, reader, "joining");
			page.locator("#signInName").fill("Kim, Seo-yeon");
			page.locator("#password").fill("password1234");
			page.locator("main button[type=submit]").click();
			check(page, reader, "not-joined");
			page.navigate(admin + "/people/" + colleague.id());
			page.locator("main section button").nth(1).click();
			check(page, reader, "password-link");
			secondFactor(page, reader, admin, administrator);
			page.navigate(admin + "/account/name");
			endSessions(administrator);
			page.locator("#name").fill("Min-ji Park, who has thought of a name that is rather long");
			page.locator("main button[type=submit]").click();
			check(page, reader, "kept");
			signIn(page, administrator.signInName(), OfficePeople.PASSWORD);
			check(page, reader, "code");
			page.locator("#code").fill("000");
			page.locator("main button[type=submit]").click();
			check(page, reader, "code-refused");
			page.locator("#code").fill(this.recoveryCode);
			page.locator("main button[type=submit]").click();
			check(page, reader, "continue");
		}
	}

	private void secondFactor(Page page, AccessibilityTests.Reader reader, String admin, Account administrator) {
		page.navigate(admin + "/people/second-factor");
		check(page, reader, "rule-own-first");
		page.navigate(admin + "/account/second-factor");
		check(page, reader, "second-factor-off");
		page.locator("main button[type=submit]").click();
		check(page, reader, "secret");
		String secret = page.locator("code.secret").textContent();
		page.locator("#code").fill("000");
		page.locator("main button[type=submit]").click();
		check(page, reader, "secret-refused");
		page.locator("#code").fill(new AppForCodes(secret).code());
		page.locator("main button[type=submit]").click();
		check(page, reader, "recovery-codes");
		this.recoveryCode = page.locator(".recovery-codes code").first().textContent();
		for (String path : List.of("/account", "/account/second-factor", "/people/second-factor", "/people",
				"/people/" + administrator.id())) {
			page.navigate(admin + path);
			check(page, reader, "secured" + path.replace(administrator.id().toString(), "id"));
		}
		page.navigate(admin + "/account/second-factor");
		page.locator("#code").fill("000");
		page.locator("main section button").last().click();
		check(page, reader, "not-removed");
	}

	@ParameterizedTest
	@MethodSource("readers")
	void whoHasToSetUpASecondFactorIsLedThere(AccessibilityTests.Reader reader) {
		Account administrator = this.people.add("administrator");
		Account editor = this.people.add("editor");
		try (BrowserContext theirs = Chromium.open(new NewContextOptions().setJavaScriptEnabled(false));
				BrowserContext context = open(reader)) {
			Page page = theirs.newPage();
			page.navigate(this.site.address(reader.prefix() + "/admin/account/second-factor"));
			signIn(page, administrator.signInName(), OfficePeople.PASSWORD);
			setUpSecondFactor(page);
			page.navigate(this.site.address(reader.prefix() + "/admin/people/second-factor"));
			page.locator("main button[type=submit]").click();
			assertThat(page.locator(".notice")).hasCount(1);

			Page led = context.newPage();
			led.navigate(this.site.address(reader.prefix() + "/admin/letters"));
			signIn(led, editor.signInName(), OfficePeople.PASSWORD);
			assertThat(led).hasURL(this.site.address(reader.prefix() + "/admin/account/second-factor"));
			check(led, reader, "led");
			setUpSecondFactor(led);
			led.locator("main a.button").click();
			assertThat(led).hasURL(this.site.address(reader.prefix() + "/admin"));
			led.navigate(this.site.address(reader.prefix() + "/admin/account/second-factor"));
			check(led, reader, "required");
		}
		finally {
			this.database.sql("update office_rule set second_factor_required = false").update();
		}
	}

	private static void setUpSecondFactor(Page page) {
		page.locator("main button[type=submit]").click();
		page.locator("#code").fill(new AppForCodes(page.locator("code.secret").textContent()).code());
		page.locator("main button[type=submit]").click();
	}

	@Test
	void whatSomebodyWroteSurvivesTheEndOfTheSession() {
		Account editor = this.people.add("editor");
		try (BrowserContext context = Chromium.open(new NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = context.newPage();
			page.navigate(this.site.address("/ko/admin/account/name"));
			signIn(page, editor.signInName(), OfficePeople.PASSWORD);
			assertThat(page).hasURL(this.site.address("/ko/admin/account/name"));
			endSessions(editor);
			page.locator("#name").fill("박 ‘민지’");
			page.locator("main button[type=submit]").click();
			signIn(page, editor.signInName(), OfficePeople.PASSWORD);
			page.locator("main button[type=submit]").first().click();
			assertThat(page.locator("main dd").first()).containsText("박 ‘민지’");
			assertThat(context.cookies()).hasSize(1);
		}
	}

	@Test
	void aSensitiveActGoesOnByItselfAfterThePassword() {
		Account administrator = this.people.add("administrator");
		try (BrowserContext context = Chromium.open(new NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = context.newPage();
			page.navigate(this.site.address("/ko/admin/invitations"));
			signIn(page, administrator.signInName(), OfficePeople.PASSWORD);
			passwordEnteredLongAgo(administrator);
			page.locator("main button[type=submit]").first().click();
			assertThat(page.locator("h1")).hasText("비밀번호 확인");
			page.locator("#password").fill(OfficePeople.PASSWORD);
			page.locator("main button[type=submit]").click();
			assertThat(page).hasURL(this.site.address("/ko/admin/invitations"));
			assertThat(page.locator(".once code")).hasCount(1);
		}
	}

	private static BrowserContext open(AccessibilityTests.Reader reader) {
		return Chromium
			.open(new NewContextOptions().setViewportSize(reader.width(), 900).setColorScheme(reader.scheme()));
	}

	private static void signIn(Page page, String signInName, String password) {
		page.locator("#signInName").fill(signInName);
		page.locator("#password").fill(password);
		page.locator("main button[type=submit]").click();
	}

	private void passwordEnteredLongAgo(Account administrator) {
		this.database.sql("""
				delete from office_session_attributes a using office_session s
				where s.primary_id = a.session_primary_id and s.principal_name = ?
					and a.attribute_name = 'password-at'""").param(administrator.id().toString()).update();
	}

	private void endSessions(Account account) {
		this.database.sql("delete from office_session where principal_name = ?")
			.param(account.id().toString())
			.update();
	}

	private static void check(Page page, AccessibilityTests.Reader reader, String name) {
		if (Boolean.getBoolean("office.screenshots")) {
			String picture = "office-%s-%s-%d-%s.png".formatted(name, reader.prefix(), reader.width(), reader.scheme());
			page.screenshot(new ScreenshotOptions().setPath(Path.of("target/screenshots", picture.replace("/", "")))
				.setFullPage(true));
		}
		assertThat(AccessibilityRules.brokenBy(page)).as(reader + " " + name).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth")).as(reader + " " + name + " width")
			.isEqualTo(reader.width());
	}

}
