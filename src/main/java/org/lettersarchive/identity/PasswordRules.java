package org.lettersarchive.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lettersarchive.web.SiteProperties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are refused: too short, too long, among the commonest, or nothing but a
 * name that anybody knows. What a password is made of does not matter.
 */
@Component
class PasswordRules {

	static final int SHORTEST = 12;

	static final int LONGEST = 128;

	private final Set<String> common = read();

	private final SiteProperties site;

	PasswordRules(SiteProperties site) {
		this.site = site;
	}

	private static Set<String> read() {
		try {
			return new ClassPathResource("identity/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What is wrong with a password, as the key of a message.
	 * @param password the password
	 * @param names the names of its owner
	 */
	Optional<String> problem(String password, String... names) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of("password.too-short");
		}
		if (length > LONGEST) {
			return Optional.of("password.too-long");
		}
		String lower = password.strip().toLowerCase(Locale.ROOT);
		if (this.common.contains(lower) || repeats(lower)) {
			return Optional.of("password.common");
		}
		return isOnlyAName(lower, names) ? Optional.of("password.name") : Optional.empty();
	}

	private static boolean repeats(String password) {
		return password.matches("(.{1,4})\\1+(.{0,3})");
	}

	private boolean isOnlyAName(String password, String... names) {
		String letters = letters(password);
		return !letters.isEmpty() && Stream
			.concat(Arrays.stream(names), Stream.of(this.site.name(), this.site.nameKo(), "letters archive"))
			.map(PasswordRules::letters)
			.filter((name) -> !name.isEmpty())
			.anyMatch((name) -> letters.replace(name, "").isEmpty());
	}

	private static String letters(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
	}

}
