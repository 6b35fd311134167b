package org.lettersarchive.identity;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lettersarchive.testing.OfficePeople;
import org.lettersarchive.testing.OfficeVisitor;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An external database, and an operator who has not set a key yet.
 */
@SiteTest
@TestPropertySource(properties = "archive.office.second-factor-key=")
class SecondFactorWithoutKeyTests {

	private static final String OWN = "/admin/account/second-factor";

	@Autowired
	OfficePeople people;

	@Test
	void thePageSaysWhatTheOperatorHasToSet() {
		OfficeVisitor visitor = this.people.signedIn("editor");
		SitePage page = visitor.get(OWN);
		assertThat(page.texts(".problem").getFirst()).endsWith("has to set archive.office.second-factor-key.");
		assertThat(page.document().select("main form")).isEmpty();
		SitePage answer = visitor.post(OWN, Map.of("_csrf", page.document().select("input[name=_csrf]").val()));
		assertThat(answer.texts(".problem")).hasSize(1);
		assertThat(answer.texts("code.secret")).isEmpty();
	}

}
