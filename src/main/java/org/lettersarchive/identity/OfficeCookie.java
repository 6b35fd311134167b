package org.lettersarchive.identity;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session. It belongs to the whole host, because the office has an
 * address in each language; by HTTPS its name forbids it to go anywhere else.
 */
@Component
class OfficeCookie implements CookieSerializer {

	private final Transport transport;

	private final CookieSerializer secure = cookie("__Host-session", true);

	private final CookieSerializer plain = cookie("session", false);

	OfficeCookie(Transport transport) {
		this.transport = transport;
	}

	private static CookieSerializer cookie(String name, boolean secure) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(name);
		cookie.setCookiePath("/");
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		return cookie;
	}

	@Override
	public void writeCookieValue(CookieValue value) {
		of(value.getRequest()).writeCookieValue(value);
	}

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return of(request).readCookieValues(request);
	}

	private CookieSerializer of(HttpServletRequest request) {
		return this.transport.isSecure(request) ? this.secure : this.plain;
	}

}
