package org.lettersarchive.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links that work once: for the first administrator, for invited people, for a new
 * password.
 */
@SiteTest
class OneTimeLinkTests {

	@Autowired
	OfficePeople people;

	@Autowired
	SettingUp settingUp;

	@Autowired
	JdbcClient database;

	@Test
	void theFirstAdministratorIsMadeByTheLinkAndCanSignIn() {
		String path = "/admin/set-up/" + this.settingUp.renewLink().value();
		OfficeVisitor visitor = this.people.visitor();
		String name = newName();
		SitePage done = visitor.submit(path, joining(name));
		assertThat(visitor.follow(done).texts(".notice"))
			.containsExactly("You are the administrator now. Please sign in.");
		visitor.signIn(name, OfficePeople.PASSWORD);
		assertThat(visitor.get("/admin/people").status()).isEqualTo(200);
		assertThat(visitor.get(path).status()).isEqualTo(410);
		assertThat(roleOf(name)).isEqualTo("administrator");
	}

	@Test
	void onlyTheHashOfALinkIsKept() {
		LinkToken token = this.settingUp.renewLink();
		assertThat(this.database.sql("select one_time_link::text from one_time_link").query(String.class).list())
			.noneMatch((row) -> row.contains(token.value()))
			.anyMatch((row) -> row.contains(token.hash()));
		assertThat(token.value()).hasSize(43);
	}

	@Test
	void aNewSetUpLinkEndsTheOneBefore() {
		LinkToken before = this.settingUp.renewLink();
		LinkToken after = this.settingUp.renewLink();
		assertThat(this.settingUp.isOpen(before)).isFalse();
		assertThat(this.settingUp.isOpen(after)).isTrue();
	}

	@Test
	void anExpiredLinkDoesNotWorkEvenWhereItsPageIsOpen() {
		LinkToken token = this.settingUp.renewLink();
		OfficeVisitor visitor = this.people.visitor();
		String path = "/ko/admin/set-up/" + token.value();
		SitePage page = visitor.get(path);
		this.database.sql("""
				update one_time_link set made_at = now() - interval '25 hours', expires_at = now() - interval '1 hour'
				where token_hash = ?""").param(token.hash()).update();
		String name = newName();
		SitePage answer = visitor.submit(page, path, joining(name));
		assertThat(answer.status()).isEqualTo(410);
		assertThat(answer.texts("h1")).containsExactly("쓸 수 없는 링크");
		assertThat(exists(name)).isFalse();
	}

	@Test
	void ofManyWhoUseALinkAtOnceOneComesIn() throws Exception {
		String path = "/admin/set-up/" + this.settingUp.renewLink().value();
		List<String> names = IntStream.range(0, 5).mapToObj((_) -> newName()).toList();
		List<Callable<Integer>> uses = names.stream().<Callable<Integer>>map((name) -> {
			OfficeVisitor visitor = this.people.visitor();
			SitePage page = visitor.get(path);
			return () -> visitor.submit(page, path, joining(name)).status();
		}).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(uses.size())) {
			assertThat(threads.invokeAll(uses)).extracting(Future::get).containsOnlyOnce(302).contains(410);
		}
		assertThat(names.stream().filter(this::exists)).hasSize(1);
	}

	@Test
	void whatCannotBeTakenIsSaidBesideItsFieldAndTheLinkStillWorks() {
		String path = "/admin/set-up/" + this.settingUp.renewLink().value();
		OfficeVisitor visitor = this.people.visitor();
		Map<String, String> fields = new HashMap<>(
				Map.of("signInName", "Min Ji", "name", " ", "password", "short", "passwordAgain", "other"));
		SitePage page = visitor.submit(path, fields);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.texts("#signInName-problem").getFirst()).startsWith("Only a to z");
		assertThat(page.texts("#name-problem")).containsExactly("Please fill this in.");
		assertThat(page.texts("#passwordAgain-problem")).containsExactly("This is not the same.");
		assertThat(page.document().select("#signInName").val()).isEqualTo("min ji");
		assertThat(page.document().select("#signInName").attr("aria-describedby"))
			.isEqualTo("signInName-hint signInName-problem");
		assertThat(page.body()).doesNotContain("short\"").doesNotContain("other\"");
		String taken = this.people.add("editor").signInName();
		assertThat(visitor.submit(path, joining(taken)).texts("#signInName-problem"))
			.containsExactly("Somebody already has this sign-in name.");
		fields = new HashMap<>(joining(newName()));
		fields.put("password", "password123456");
		fields.put("passwordAgain", "password123456");
		assertThat(visitor.submit(path, fields).texts("#password-problem").getFirst()).startsWith("Too many people");
		assertThat(visitor.submit(path, joining(newName())).status()).isEqualTo(302);
	}

	@Test
	void anInvitedPersonJoinsOnceInTheRoleThatWasChosen() {
		OfficeVisitor administrator = this.people.signedIn("administrator");
		SitePage invited = administrator.submit("/admin/invitations", Map.of("role", "transcriber"));
		String path = pathOf(invited);
		assertThat(administrator.get("/admin/invitations").body()).doesNotContain(path);
		assertThat(administrator.get("/admin").texts("h2")).contains("Open invitations");
		String name = newName();
		OfficeVisitor newcomer = this.people.visitor();
		assertThat(newcomer.get(path).text()).contains("Your role: Transcriber.");
		assertThat(newcomer.submit(path, joining(name)).status()).isEqualTo(302);
		assertThat(roleOf(name)).isEqualTo("transcriber");
		assertThat(newcomer.get(path).status()).isEqualTo(410);
	}

	@Test
	void aRevokedInvitationDoesNotStand() {
		OfficeVisitor administrator = this.people.signedIn("administrator");
		String path = pathOf(administrator.submit("/admin/invitations", Map.of("role", "editor")));
		String id = this.database.sql("select id::text from one_time_link where token_hash = ?")
			.param(LinkToken.sha256(path.substring(path.lastIndexOf('/') + 1)))
			.query(String.class)
			.single();
		OfficeVisitor newcomer = this.people.visitor();
		SitePage page = newcomer.get(path);
		administrator.submit(administrator.get("/admin/invitations"), id + "/revocation", Map.of());
		String name = newName();
		assertThat(newcomer.submit(page, path, joining(name)).status()).isEqualTo(410);
		assertThat(exists(name)).isFalse();
	}

	@Test
	void theInvitationsOfSomebodyWhoIsNoLongerAdministratorEnd() {
		OfficePeople.Account leaving = this.people.add("administrator");
		String path = pathOf(this.people.signIn(leaving).submit("/admin/invitations", Map.of("role", "administrator")));
		OfficeVisitor other = this.people.signedIn("administrator");
		other.submit(other.get("/admin/people/" + leaving.id()), "/deactivation", Map.of());
		assertThat(this.people.visitor().get(path).status()).isEqualTo(410);
	}

	@Test
	void whoLostAPasswordChoosesAnotherByALinkAndOldSessionsEnd() {
		OfficePeople.Account forgetful = this.people.add("editor");
		OfficeVisitor old = this.people.signIn(forgetful);
		OfficeVisitor administrator = this.people.signedIn("administrator");
		SitePage page = administrator.submit(administrator.get("/admin/people/" + forgetful.id()), "/password-link",
				Map.of());
		String path = pathOf(page);
		OfficeVisitor visitor = this.people.visitor();
		String password = "nine loud geese leave";
		SitePage done = visitor.submit(path, Map.of("password", password, "passwordAgain", password));
		assertThat(done.status()).isEqualTo(302);
		assertThat(visitor.get(path).status()).isEqualTo(410);
		assertThat(old.get("/admin").status()).isEqualTo(302);
		assertThat(visitor.signIn(forgetful.signInName(), OfficePeople.PASSWORD).status()).isEqualTo(401);
		assertThat(visitor.signIn(forgetful.signInName(), password).status()).isEqualTo(302);
	}

	@Test
	void aFormOfAnOldPageBehindALinkLeadsBackToThatPage() {
		String path = "/ko/admin/set-up/" + this.settingUp.renewLink().value();
		OfficeVisitor visitor = this.people.visitor();
		SitePage answer = visitor.post(path, joining(newName()));
		assertThat(visitor.follow(answer).texts(".problem").getFirst()).startsWith("페이지를 연 지");
	}

	private static String pathOf(SitePage page) {
		String link = page.texts(".once code").getFirst();
		return link.substring(link.indexOf("/admin/"));
	}

	private static String newName() {
		return "new-" + UUID.randomUUID().toString().substring(0, 8);
	}

	private static Map<String, String> joining(String name) {
		return Map.of("signInName", name, "name", "Seo-yeon Kim", "password", OfficePeople.PASSWORD, "passwordAgain",
				OfficePeople.PASSWORD);
	}

	private boolean exists(String name) {
		return this.database.sql("select count(*) from editor where sign_in_name = ?")
			.param(name)
			.query(Integer.class)
			.single() == 1;
	}

	private String roleOf(String name) {
		return this.database.sql("select role from editor where sign_in_name = ?")
			.param(name)
			.query(String.class)
			.single();
	}

}
