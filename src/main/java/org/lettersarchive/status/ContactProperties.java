package org.lettersarchive.status;

import java.net.URI;
import java.util.Optional;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where whoever runs the archive can be reached.
 *
 * @param contact {@code mailto:} or {@code https:}; where it is not set, no page names a
 * contact
 */
@Validated
@ConfigurationProperties("archive.site")
record ContactProperties(@Nullable URI contact) {

	private static final String MAIL = "mailto:";

	@AssertTrue(message = "must begin with mailto: or https:")
	boolean isContactUsable() {
		return this.contact == null || this.contact.toString().startsWith(MAIL)
				|| this.contact.toString().startsWith("https:");
	}

	Optional<Contact> given() {
		return Optional.ofNullable(this.contact)
			.map((uri) -> new Contact(uri.toString(), uri.toString().replaceFirst("^" + MAIL, "")));
	}

	/**
	 * A contact, and how a page shows it.
	 */
	record Contact(String uri, String label) {
	}

}
