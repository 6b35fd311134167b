package org.lettersarchive.identity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficePeople.Account;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What administrators decide about people, what people decide about themselves, and which
 * sessions end by it.
 */
@SiteTest
class PeopleTests {

	@Autowired
	OfficePeople people;

	@Autowired
	EditorNames names;

	@Autowired
	FindByIndexNameSessionRepository<? extends Session> sessions;

	@Autowired
	JdbcClient database;

	@Test
	void aChangedRoleCountsAtOnceAndEndsThePersonsSessions() {
		Account person = this.people.add("administrator");
		OfficeVisitor theirs = this.people.signIn(person);
		OfficeVisitor administrator = this.people.signedIn("administrator");
		SitePage page = administrator.get("/admin/people/" + person.id());
		SitePage changed = administrator.submit(page, "/role", Map.of("role", "transcriber"));
		assertThat(administrator.follow(changed).texts(".notice").getFirst()).startsWith("The role is changed.");
		assertThat(theirs.get("/admin").status()).isEqualTo(302);
		assertThat(this.people.signIn(person).get("/admin/people").status()).isEqualTo(403);
	}

	@Test
	void aDeactivatedPersonIsOutAndKeepsTheName() {
		Account person = this.people.add("editor");
		OfficeVisitor theirs = this.people.signIn(person);
		OfficeVisitor administrator = this.people.signedIn("administrator");
		administrator.submit(administrator.get("/admin/people/" + person.id()), "/deactivation", Map.of());
		assertThat(theirs.get("/admin").status()).isEqualTo(302);
		assertThat(this.people.visitor().signIn(person.signInName(), OfficePeople.PASSWORD).status()).isEqualTo(401);
		assertThat(this.names.of(new EditorId(person.id()))).contains(person.name());
		administrator.submit(administrator.get("/admin/people/" + person.id()), "/reactivation", Map.of());
		assertThat(this.people.signIn(person).get("/admin").status()).isEqualTo(200);
	}

	@Test
	void theLastAdministratorStays() {
		Account last = this.people.add("administrator");
		this.people.deactivateAllBut(last);
		OfficeVisitor administrator = this.people.signIn(last);
		for (String decision : List.of("/role", "/deactivation")) {
			SitePage page = administrator.get("/admin/people/" + last.id());
			SitePage answer = administrator.submit(page, decision, Map.of("role", "editor"));
			assertThat(administrator.follow(answer).texts(".problem").getFirst())
				.startsWith("This is the last administrator.");
		}
		assertThat(administrator.get("/admin/people").status()).isEqualTo(200);
	}

	@Test
	void ofTwoAdministratorsWhoRemoveEachOtherAtOnceOneStays() throws Exception {
		for (int round = 0; round < 3; round++) {
			Account one = this.people.add("administrator");
			Account two = this.people.add("administrator");
			this.people.deactivateAllBut(one);
			this.database.sql("update editor set active = true where id = ?").param(two.id()).update();
			List<Callable<Integer>> removals = List.of(removal(one, two), removal(two, one));
			try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
				assertThat(threads.invokeAll(removals)).extracting(Future::get).contains(302);
			}
			assertThat(this.database.sql("select count(*) from editor where active and role = 'administrator'")
				.query(Integer.class)
				.single()).isEqualTo(1);
		}
	}

	private Callable<Integer> removal(Account by, Account of) {
		OfficeVisitor administrator = this.people.signIn(by);
		SitePage page = administrator.get("/admin/people/" + of.id());
		return () -> administrator.submit(page, "/deactivation", Map.of()).status();
	}

	@Test
	void aSensitiveActAsksForThePasswordAgainAndGoesOnWithWhatWasSent() {
		Account administrator = this.people.add("administrator");
		OfficeVisitor visitor = this.people.signIn(administrator);
		SitePage form = visitor.get("/ko/admin/invitations");
		passwordEnteredLongAgo(administrator);
		SitePage asked = visitor.submit(form, "/admin/invitations", Map.of("role", "editor"));
		assertThat(asked.status()).isEqualTo(401);
		assertThat(asked.texts("h1")).containsExactly("비밀번호 확인");
		SitePage refused = visitor.submit(asked, "/password-again", Map.of("kept.password", "wrong"));
		assertThat(refused.status()).isEqualTo(401);
		String before = visitor.cookies().getFirst().getValue();
		SitePage goesOn = visitor.submit(refused, "/password-again", Map.of("kept.password", OfficePeople.PASSWORD));
		assertThat(goesOn.status()).isEqualTo(307);
		assertThat(visitor.cookies().getFirst().getValue()).isNotEqualTo(before);
		assertThat(goesOn.header("Location").orElseThrow()).endsWith("/ko/admin/invitations");
		Map<String, String> again = Map.of("_csrf", refused.document().select("input[name=_csrf]").val(), "role",
				refused.document().select("input[name=role]").val());
		assertThat(visitor.post("/ko/admin/invitations", again).texts(".once code")).hasSize(1);
	}

	private <S extends Session> void passwordEnteredLongAgo(Account account) {
		@SuppressWarnings("unchecked")
		var repository = (FindByIndexNameSessionRepository<S>) this.sessions;
		repository.findByPrincipalName(account.id().toString()).values().forEach((session) -> {
			session.setAttribute("password-at", session.getCreationTime().minusSeconds(601).toEpochMilli());
			repository.save(session);
		});
	}

	@Test
	void aSessionEndsWithItsLongestTimeHoweverMuchItIsUsed() {
		Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.signIn(account);
		assertThat(visitor.get("/admin").status()).isEqualTo(200);
		beganLongAgo(account);
		assertThat(visitor.get("/admin").status()).isEqualTo(302);
	}

	private <S extends Session> void beganLongAgo(Account account) {
		@SuppressWarnings("unchecked")
		var repository = (FindByIndexNameSessionRepository<S>) this.sessions;
		repository.findByPrincipalName(account.id().toString()).values().forEach((session) -> {
			assertThat(session.getMaxInactiveInterval()).hasHours(2);
			session.setAttribute("signed-in-at", session.getCreationTime().minusSeconds(12 * 3600).toEpochMilli());
			repository.save(session);
		});
	}

	@Test
	void aChangedPasswordEndsTheOtherSessionsAndNotThisOne() {
		Account account = this.people.add("transcriber");
		OfficeVisitor here = this.people.signIn(account);
		OfficeVisitor elsewhere = this.people.signIn(account);
		String password = "nine loud geese leave";
		SitePage wrong = here.submit("/admin/account/password",
				Map.of("oldPassword", "wrong", "password", password, "passwordAgain", password));
		assertThat(wrong.texts("#oldPassword-problem")).containsExactly("This is not your present password.");
		assertThat(elsewhere.get("/admin").status()).isEqualTo(200);
		SitePage done = here.submit("/admin/account/password",
				Map.of("oldPassword", OfficePeople.PASSWORD, "password", password, "passwordAgain", password));
		assertThat(here.follow(done).texts(".notice").getFirst()).startsWith("Your password is changed.");
		assertThat(elsewhere.get("/admin").status()).isEqualTo(302);
	}

	@Test
	void aPersonSeesTheOwnSessionsAndEndsThem() {
		Account account = this.people.add("transcriber");
		OfficeVisitor here = this.people.signIn(account);
		OfficeVisitor second = this.people.signIn(account);
		OfficeVisitor third = this.people.signIn(account);
		SitePage page = here.get("/admin/account");
		assertThat(page.texts("ul.sessions > li")).hasSize(3);
		assertThat(page.texts("ul.sessions > li strong")).containsExactly("this one");
		here.submit(page, "/end", Map.of());
		assertThat(List.of(second.get("/admin").status(), third.get("/admin").status())).containsExactlyInAnyOrder(200,
				302);
		here.submit(here.get("/admin/account"), "/end-others", Map.of());
		assertThat(here.get("/admin/account").texts("ul.sessions > li")).hasSize(1);
		assertThat(second.get("/admin").status() + third.get("/admin").status()).isEqualTo(604);
	}

	@Test
	void aNameIsChangedForTheFutureAndThePast() {
		Account account = this.people.add("editor");
		OfficeVisitor visitor = this.people.signIn(account);
		assertThat(visitor.submit("/admin/account/name", Map.of("name", " ")).texts("#name-problem"))
			.containsExactly("Please fill this in.");
		visitor.submit("/admin/account/name", Map.of("name", "박민지"));
		assertThat(this.names.of(List.of(new EditorId(account.id())))).containsValue("박민지");
	}

	@Test
	void nobodyUnknownIsAPerson() {
		OfficeVisitor administrator = this.people.signedIn("administrator");
		assertThat(administrator.get("/admin/people/00000000-0000-0000-0000-000000000000").status()).isEqualTo(404);
		assertThat(administrator.get("/admin/people/nobody").status()).isEqualTo(400);
	}

}
