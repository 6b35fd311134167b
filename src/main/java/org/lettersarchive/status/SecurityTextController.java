package org.lettersarchive.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.web.SiteAddress;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tells whoever finds a weakness whom to tell (RFC 9116), where a contact is set.
 */
@Controller
class SecurityTextController {

	static final String PATH = "/.well-known/security.txt";

	private static final Duration VALID = Duration.ofDays(180);

	private final ContactProperties contact;

	private final SiteAddress address;

	private final Clock clock;

	SecurityTextController(ContactProperties contact, SiteAddress address, Clock clock) {
		this.contact = contact;
		this.address = address;
		this.clock = clock;
	}

	@GetMapping(PATH)
	ResponseEntity<String> text(HttpServletRequest request) {
		String contact = this.contact.given().orElseThrow(SecurityTextController::nothing).uri();
		String text = """
				Contact: %s
				Expires: %s
				Preferred-Languages: en, ko
				Canonical: %s
				""".formatted(contact, this.clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS),
				this.address.of(PATH, SiteLanguage.ENGLISH, request));
		return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(text);
	}

	private static ResponseStatusException nothing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
