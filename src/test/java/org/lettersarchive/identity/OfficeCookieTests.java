package org.lettersarchive.identity;

import java.net.URI;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lettersarchive.web.SiteProperties;
import org.lettersarchive.web.Transport;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeCookieTests {

	@Test
	void byHttpsTheCookieGoesToThisHostAlone() {
		assertThat(cookie(null, true)).startsWith("__Host-session=")
			.contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Domain");
	}

	@Test
	void whereAProxyEndsHttpsTheAddressOfTheSiteTells() {
		assertThat(cookie(URI.create("https://letters.example.org"), false)).startsWith("__Host-session=")
			.contains("Secure");
	}

	@Test
	void withoutHttpsTheCookieHasAnotherName() {
		assertThat(cookie(null, false)).startsWith("session=").contains("Path=/;", "HttpOnly", "SameSite=Lax");
	}

	private static String cookie(@Nullable URI address, boolean secure) {
		OfficeCookie cookie = new OfficeCookie(new Transport(new SiteProperties("Letters", "친서", address)));
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setContextPath("/ko");
		request.setSecure(secure);
		MockHttpServletResponse response = new MockHttpServletResponse();
		cookie.writeCookieValue(new CookieValue(request, response, "secret"));
		return Objects.requireNonNull(response.getHeader("Set-Cookie"));
	}

}
