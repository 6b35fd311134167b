package org.lettersarchive.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A new secret as the page shows it: to be typed, opened or scanned.
 *
 * @param groups its letters, in groups of four
 * @param address the address that apps for codes open
 * @param picture the address as a QR code
 */
public record OfferedSecret(String groups, String address, QrPicture picture) {

	static OfferedSecret of(CodeSecret secret, String issuer, String account) {
		String address = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%s&period=%s".formatted(
				encode(issuer), encode(account), secret.base32(), encode(issuer), CodeSecret.FIGURES,
				CodeSecret.STEP.toSeconds());
		return new OfferedSecret(secret.base32().replaceAll("(?<=\\G.{4})(?=.)", " "), address, QrPicture.of(address));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	@Override
	public String toString() {
		return "a secret";
	}

}
