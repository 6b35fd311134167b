package org.lettersarchive.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.lettersarchive.testing.AppForCodes;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficePeople.Account;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is done at the door of the office, the log does not have what opens it; and
 * nothing of what readers look for. More is logged here than an operator would.
 */
@SiteTest
@Isolated("because it looks at all that is logged")
class SecretsInLogsTests {

	private static final String NEW_PASSWORD = "nine amber kettles hum";

	private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

	private final Logger own = (Logger) LoggerFactory.getLogger("org.lettersarchive");

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@Autowired
	OfficePeople people;

	@Autowired
	Site site;

	@BeforeEach
	void logMore() {
		this.log.start();
		this.root.addAppender(this.log);
		this.root.setLevel(Level.INFO);
		this.own.setLevel(Level.TRACE);
	}

	@AfterEach
	void logAsBefore() {
		this.root.detachAppender(this.log);
		this.root.setLevel(Level.WARN);
		this.own.setLevel(Level.WARN);
	}

	@Test
	void nothingThatOpensTheOfficeIsLogged() {
		List<String> secrets = new ArrayList<>(List.of(OfficePeople.PASSWORD, NEW_PASSWORD));
		Account account = this.people.add("administrator");
		OfficeVisitor visitor = this.people.visitor();
		visitor.signIn(account.signInName(), "mistyped " + OfficePeople.PASSWORD);
		visitor.signIn(OfficePeople.PASSWORD, "typed into the wrong field");
		visitor.signIn(account.signInName(), OfficePeople.PASSWORD);

		SitePage invited = visitor.submit("/admin/invitations", Map.of("role", "transcriber"));
		String link = invited.texts(".once code").getFirst();
		String path = link.substring(link.indexOf("/admin/"));
		secrets.add(path.substring(path.lastIndexOf('/') + 1));
		SitePage joined = this.people.visitor()
			.submit(path, Map.of("signInName", "new-" + UUID.randomUUID(), "name", "Ada Moth", "password", NEW_PASSWORD,
					"passwordAgain", NEW_PASSWORD));
		assertThat(joined.status()).isEqualTo(302);

		SitePage offered = visitor.submit("/admin/account/second-factor", Map.of());
		String secret = offered.texts("code.secret").getFirst();
		String code = new AppForCodes(secret).code();
		SitePage done = visitor.submit(offered, "/confirmation", Map.of("code", code));
		assertThat(done.texts(".recovery-codes code")).hasSize(10);
		secrets.addAll(done.texts(".recovery-codes code"));
		secrets.addAll(List.of(secret, secret.replace(" ", ""), code));
		visitor.cookies().forEach((cookie) -> secrets.add(cookie.getValue()));

		assertThat(logged()).noneMatch((line) -> secrets.stream().anyMatch(line::contains));
	}

	@Test
	void nothingOfWhatReadersLookForIsLogged() {
		this.site.get("/search?q=Rosalind+Quill");
		this.site.get("/letters?sender=rosalind-quill&from=nonsense");
		this.site.get("/no-such-page/rosalind-quill?q=x");
		assertThat(logged())
			.noneMatch((line) -> line.contains("Quill") || line.contains("quill") || line.contains("127.0.0.1"));
	}

	private List<String> logged() {
		// Otherwise nothing would be found because nothing is looked at.
		this.own.info("The end of the test");
		List<String> lines = new ArrayList<>();
		for (ILoggingEvent event : List.copyOf(this.log.list)) {
			lines.add(event.getFormattedMessage());
			if (event.getThrowableProxy() != null) {
				lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
			}
		}
		assertThat(lines).contains("The end of the test");
		return lines;
	}

}
