package org.lettersarchive.pages;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.AppForCodes;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page of the office, as HTML.
 */
@SiteTest
class OfficePagesTests {

	@Autowired
	OfficePeople people;

	@ParameterizedTest
	@ValueSource(strings = { "", "/ko" })
	void everyPageOfTheOfficeIsValidHtmlWithOneHeadingAndAllItsWords(String prefix) throws IOException {
		Map<String, List<String>> findings = new TreeMap<>();
		for (Map.Entry<String, SitePage> entry : pages(prefix).entrySet()) {
			SitePage page = entry.getValue();
			assertThat(page.document().select("h1")).as(entry.getKey()).hasSize(1);
			assertThat(page.document().title()).as(entry.getKey()).isNotBlank();
			assertThat(page.body()).as(entry.getKey()).doesNotContain("??");
			assertThat(page.document().select("script, [style], style, [onclick]")).as(entry.getKey()).isEmpty();
			List<String> found = HtmlValidity.findings(page.body());
			if (!found.isEmpty()) {
				findings.put(entry.getKey(), found);
			}
		}
		assertThat(findings).isEmpty();
	}

	private Map<String, SitePage> pages(String prefix) {
		Map<String, SitePage> pages = new LinkedHashMap<>();
		OfficePeople.Account colleague = this.people.add("editor");
		OfficeVisitor stranger = this.people.visitor();
		pages.put("sign-in", stranger.get(prefix + "/admin/sign-in?to=/admin/people"));
		pages.put("refused", stranger.submit(pages.get("sign-in"), "/admin/sign-in",
				Map.of("signInName", "nobody", "password", "wrong")));
		SitePage asked = stranger.post(prefix + "/admin/account/name", Map.of("name", "a \"b\"\n<c>"));
		pages.put("kept", asked);
		pages.put("spent", stranger.get(prefix + "/admin/set-up/none"));
		OfficeVisitor visitor = this.people.signedIn("administrator");
		for (String path : List.of("", "/people", "/people/" + colleague.id(), "/invitations", "/account",
				"/account/name", "/account/password", "/audit", "/import", "/import/guide", "/package")) {
			pages.put(path, visitor.get(prefix + "/admin" + path));
		}
		for (String path : List.of("/letters/not-located/record", "/letters/2018-07-06-kim-to-trump/record",
				"/letters/not-located/record/changes", "/questions/no-sender", "/questions/source-without-link")) {
			pages.put(path, visitor.get(prefix + "/admin" + path));
		}
		SitePage invited = visitor.submit(prefix + "/admin/invitations", Map.of("role", "editor"));
		pages.put("invited", invited);
		pages.put("no role", visitor.submit(prefix + "/admin/invitations", Map.of("role", "king")));
		pages.put("name missing", visitor.submit(prefix + "/admin/account/name", Map.of("name", "")));
		String link = invited.texts(".once code").getFirst();
		String path = prefix + link.substring(link.indexOf("/admin/"));
		pages.put("joining", stranger.get(path));
		pages.put("not joined", stranger.submit(path, Map.of("signInName", "?", "password", "x")));
		SitePage renewed = visitor.submit(visitor.get(prefix + "/admin/people/" + colleague.id()), "/password-link",
				Map.of());
		pages.put("password link", renewed);
		String renewal = renewed.texts(".once code").getFirst();
		pages.put("new password", stranger.get(prefix + renewal.substring(renewal.indexOf("/admin/"))));
		secondFactor(prefix, visitor, pages);
		stranger.submit(asked, "/admin/sign-in",
				Map.of("signInName", colleague.signInName(), "password", OfficePeople.PASSWORD));
		pages.put("continue", stranger.get(prefix + "/admin/continue"));
		pages.put("desk with something kept", stranger.get(prefix + "/admin"));
		return pages;
	}

	private void secondFactor(String prefix, OfficeVisitor administrator, Map<String, SitePage> pages) {
		String own = prefix + "/admin/account/second-factor";
		OfficePeople.Account account = this.people.add("administrator");
		OfficeVisitor visitor = this.people.signIn(account);
		pages.put("rule, without an own one", visitor.get(prefix + "/admin/people/second-factor"));
		pages.put("no second factor", visitor.get(own));
		SitePage secret = visitor.submit(own, Map.of());
		pages.put("secret", secret);
		pages.put("not confirmed", visitor.submit(secret, "/confirmation", Map.of("code", "0")));
		String code = new AppForCodes(secret.texts("code.secret").getFirst()).code();
		pages.put("recovery codes", visitor.submit(secret, "/confirmation", Map.of("code", code)));
		for (String path : List.of("/account", "/account/second-factor", "/people", "/people/second-factor")) {
			pages.put("secured " + path, visitor.get(prefix + "/admin" + path));
		}
		pages.put("not moved", visitor.submit(own, Map.of("code", "0")));
		pages.put("somebody with a second factor", administrator.get(prefix + "/admin/people/" + account.id()));
		OfficeVisitor entrant = this.people.visitor();
		SitePage asked = entrant.follow(entrant.signIn(account.signInName(), OfficePeople.PASSWORD));
		pages.put("code", asked);
		pages.put("code refused", entrant.submit(asked, "/admin/sign-in/code", Map.of("code", "0")));
	}

}
