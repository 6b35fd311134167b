package org.lettersarchive.status;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lettersarchive.testing.Site;
import org.lettersarchive.testing.SitePage;
import org.lettersarchive.testing.SiteTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No contact is made up; one that is set is shown.
 */
@SiteTest
class ContactTests {

	@Autowired
	Site site;

	@Test
	void whereNoneIsSetNoneIsNamed() {
		SitePage privacy = this.site.get("/privacy");
		assertThat(privacy.status()).isEqualTo(200);
		assertThat(privacy.texts("h2")).doesNotContain("Contact").hasSize(6);
		assertThat(this.site.get("/.well-known/security.txt").status()).isEqualTo(404);
	}

	@Test
	void anAddressForMailIsShownWithoutItsScheme() {
		ContactProperties.Contact contact = new ContactProperties(URI.create("mailto:keeper@archive.invalid")).given()
			.orElseThrow();
		assertThat(contact.uri()).isEqualTo("mailto:keeper@archive.invalid");
		assertThat(contact.label()).isEqualTo("keeper@archive.invalid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "http://archive.invalid/", "keeper@archive.invalid" })
	void nothingElseIsTaken(String address) {
		assertThat(new ContactProperties(URI.create(address)).isContactUsable()).isFalse();
	}

}
