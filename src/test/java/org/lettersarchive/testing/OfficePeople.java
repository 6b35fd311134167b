package org.lettersarchive.testing;

import java.util.UUID;
import java.util.function.UnaryOperator;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Makes people who work on the archive, and signs them in.
 */
@TestComponent
public class OfficePeople {

	public static final String PASSWORD = "seven quiet herons wade";

	// Weak on purpose: it is quick, and a hash says how it was made.
	private static final String HASH = "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 256, 1).encode(PASSWORD);

	private final JdbcClient database;

	private final UnaryOperator<String> addresses;

	@Autowired
	OfficePeople(JdbcClient database, Site site) {
		this(database, site::address);
	}

	/**
	 * The people of a site that runs elsewhere.
	 * @param addresses the address of each path
	 */
	public OfficePeople(JdbcClient database, UnaryOperator<String> addresses) {
		this.database = database;
		this.addresses = addresses;
	}

	/**
	 * Adds a person.
	 * @param role the code of a role
	 */
	public Account add(String role) {
		UUID id = UUID.randomUUID();
		Account account = new Account(id, role + "-" + id.toString().substring(0, 8), "Min-ji Park");
		this.database.sql("""
				insert into editor (id, sign_in_name, name, role, password, joined_at)
				values (:id, :signInName, :name, :role, :password, now())""")
			.param("id", id)
			.param("signInName", account.signInName())
			.param("name", account.name())
			.param("role", role)
			.param("password", HASH)
			.update();
		return account;
	}

	/**
	 * A browser that nobody has signed in with.
	 */
	public OfficeVisitor visitor() {
		return new OfficeVisitor(this.addresses);
	}

	public OfficeVisitor signIn(Account account) {
		OfficeVisitor visitor = visitor();
		SitePage answer = visitor.signIn(account.signInName(), PASSWORD);
		if (answer.status() != 302) {
			throw new IllegalStateException("Cannot sign in: " + answer.text());
		}
		return visitor;
	}

	/**
	 * A new person in a role, signed in.
	 */
	public OfficeVisitor signedIn(String role) {
		return signIn(add(role));
	}

	public void deactivate(Account account) {
		this.database.sql("update editor set active = false where id = ?").param(account.id()).update();
	}

	/**
	 * Leaves nobody but one active.
	 */
	public void deactivateAllBut(Account account) {
		this.database.sql("update editor set active = false where id <> ?").param(account.id()).update();
	}

	/**
	 * Somebody with the password that all made-up people have.
	 */
	public record Account(UUID id, String signInName, String name) {

	}

}
