package org.lettersarchive.audit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lettersarchive.pages.HtmlValidity;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficePeople.Account;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.lettersarchive.testing.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the log notes, what it does not, and how it is read.
 */
@SiteTest
class AuditTests {

	@Autowired
	OfficePeople people;

	@Autowired
	JdbcClient database;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	StatementCounter statements;

	private Account administrator;

	private OfficeVisitor visitor;

	@BeforeEach
	void signIn() {
		this.administrator = this.people.add("administrator");
		this.visitor = this.people.signIn(this.administrator);
	}

	@Test
	void everythingThatIsDoneToAPersonIsNoted() {
		Account person = this.people.add("editor");
		for (String act : List.of("/role", "/deactivation", "/reactivation", "/password-link")) {
			this.visitor.submit(this.visitor.get("/admin/people/" + person.id()), act, Map.of("role", "transcriber"));
		}
		assertThat(notedOf(person)).containsExactly("role-changed editor → transcriber", "deactivated", "reactivated",
				"password-link-made");
		assertThat(
				this.database.sql("select distinct editor_name || ' ' || network from audit_entry where subject_id = ?")
					.param(person.id().toString())
					.query(String.class)
					.list())
			.containsExactly(this.administrator.name() + " 127.0.0.0/24");
	}

	@Test
	void whoSignsInAndOutIsNotedAndWhatAStrangerTypedIsNot() {
		Account person = this.people.add("transcriber");
		this.people.visitor().signIn(person.signInName(), "a wrong password indeed");
		this.people.visitor().signIn("hunter2-typed-in-the-wrong-field", "x");
		OfficeVisitor here = this.people.signIn(person);
		this.people.signIn(person);
		here.submit(here.get("/admin/account"), "/end-others", Map.of());
		here.submit("/admin/account/name", Map.of("name", "Ifan Made-Up"));
		here.submit(here.get("/admin"), "/admin/sign-out", Map.of());
		assertThat(notedOf(person)).containsExactly("sign-in-refused", "signed-in", "signed-in", "sessions-ended",
				"renamed Ifan Made-Up", "signed-out");
		assertThat(this.database.sql("select count(*) from audit_entry e where e::text like '%hunter2%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aWrongPasswordIsNotedThoughTheChangeIsUndone() {
		Account person = this.people.add("editor");
		OfficeVisitor here = this.people.signIn(person);
		String password = "nine loud geese leave";
		here.submit("/admin/account/password",
				Map.of("oldPassword", "wrong", "password", password, "passwordAgain", password));
		assertThat(notedOf(person)).containsExactly("signed-in", "sign-in-refused");
	}

	@Test
	void whatIsUndoneIsNotNoted() {
		int before = count();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.events.publishEvent(Act.of(ActKind.IMPORT_DONE));
			assertThat(count()).isEqualTo(before + 1);
			status.setRollbackOnly();
		});
		assertThat(count()).isEqualTo(before);
	}

	@Test
	void anEntryIsNeverChangedOrTakenAway() {
		for (String change : List.of("update audit_entry set act = 'joined'", "delete from audit_entry",
				"truncate audit_entry")) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql(change).update())
				.withMessageContaining("never changed");
		}
	}

	@Test
	void theLogIsSearchedByPersonActSubjectAndDay() {
		Account person = this.people.add("editor");
		this.visitor.submit(this.visitor.get("/admin/people/" + person.id()), "/role", Map.of("role", "transcriber"));
		this.people.signIn(person);
		assertThat(acts("?person=" + person.id())).containsExactly("signed in", "changed a role");
		assertThat(acts("?person=" + person.id() + "&act=role-changed")).containsExactly("changed a role");
		assertThat(acts("?person=" + person.id() + "&subject=MIN-JI")).containsExactly("changed a role");
		assertThat(acts("?person=" + person.id() + "&to=1900-01-01")).isEmpty();
		assertThat(acts("?person=min-ji&act=role-changed&from=2000-01-01")).contains("changed a role");
	}

	@Test
	void whatCannotBeLookedForIsSaidBesideItsField() throws IOException {
		SitePage page = this.visitor.get("/admin/audit?from=2018-13-01&act=dancing&to=x&person=Zz");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.texts("#from-problem")).containsExactly("This is no day. Write it as 2026-03-01.");
		assertThat(page.texts("#act-problem")).hasSize(1);
		assertThat(page.document().select("#from").val()).isEqualTo("2018-13-01");
		assertThat(page.document().select("#person").val()).isEqualTo("Zz");
		for (String path : List.of("/admin/audit?from=x", "/ko/admin/audit", "/ko/admin/audit?subject=none%22such")) {
			assertThat(HtmlValidity.findings(this.visitor.get(path).body())).as(path).isEmpty();
			assertThat(this.visitor.get(path).body()).as(path).doesNotContain("??");
		}
		assertThat(this.visitor.get("/admin/audit.csv?from=x").status()).isEqualTo(400);
	}

	@Test
	void manyEntriesAreReadPageByPageInFewStatements() {
		Account person = this.people.add("editor");
		IntStream.range(0, 120)
			.forEach((number) -> this.events.publishEvent(
					Act.of(ActKind.TEXT_SAVED).to(Subject.of(Subject.Kind.PERSON, person.id(), "Made up " + number))));
		String query = "?person=" + person.id();
		this.statements.reset();
		SitePage first = this.visitor.get("/admin/audit" + query);
		assertThat(this.statements.statements()).filteredOn((sql) -> sql.contains("audit_entry")).hasSize(1);
		SitePage second = this.visitor.get(first.document().select("a[rel=next]").attr("href"));
		SitePage third = this.visitor.get(second.document().select("a[rel=next]").attr("href"));
		assertThat(List.of(first, second, third)).extracting((page) -> page.texts(".log tbody tr").size())
			.containsExactly(50, 50, 20);
		assertThat(third.texts(".log tbody tr").getLast()).contains("Made up 0");
		assertThat(third.document().select("a[rel=next]")).isEmpty();
	}

	@Test
	void theExportHoldsWhatWasAskedForAndNoFormula() {
		Account person = this.people.add("editor");
		this.events.publishEvent(Act.of(ActKind.RENAMED)
			.to(Subject.of(Subject.Kind.PERSON, person.id(), "=cmd|' /C calc'!A0"))
			.with("a, \"b\""));
		SitePage csv = this.visitor.get("/admin/audit.csv?person=" + person.id());
		assertThat(csv.header("Content-Type").orElseThrow()).startsWith("text/csv");
		assertThat(csv.body().lines()).hasSize(2);
		assertThat(csv.body()).startsWith("id,at,act,").contains(",'=cmd|' /C calc'!A0,", "\"a, \"\"b\"\"\"");
		assertThat(acts("?person=" + this.administrator.id())).first().isEqualTo("exported the log");
	}

	@Test
	void nobodyButAdministratorsReadsIt() {
		OfficeVisitor editor = this.people.signedIn("editor");
		assertThat(editor.get("/admin/audit").status()).isEqualTo(403);
		assertThat(editor.get("/admin/audit.csv").status()).isEqualTo(403);
		assertThat(editor.get("/admin").texts("header nav li")).doesNotContain("Log");
	}

	private List<String> acts(String query) {
		return this.visitor.get("/admin/audit" + query).texts(".log tbody td:nth-child(3) > span:first-child");
	}

	private List<String> notedOf(Account person) {
		return this.database.sql("""
				select act || coalesce(' ' || detail, '') from audit_entry
				where subject_id = :key or editor_id = :id
				order by id""")
			.param("key", person.id().toString())
			.param("id", person.id())
			.query((row, _) -> row.getString(1))
			.list();
	}

	private int count() {
		return this.database.sql("select count(*) from audit_entry").query(Integer.class).single();
	}

}
