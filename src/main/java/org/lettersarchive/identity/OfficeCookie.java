package org.lettersarchive.identity;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.lettersarchive.web.Transport;

import org.springframework.http.HttpHeaders;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session. It belongs to the whole host, because the office has an
 * address in each language; by HTTPS its name forbids it to go anywhere else.
 */
@Component
public class OfficeCookie implements CookieSerializer {

	private static final String SECURE = "__Host-session";

	private static final String PLAIN = "session";

	private final Transport transport;

	private final CookieSerializer secure = cookie(SECURE, true);

	private final CookieSerializer plain = cookie(PLAIN, false);

	OfficeCookie(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Whether a request has such a cookie, be it of a session or not.
	 */
	public static boolean isSentWith(HttpServletRequest request) {
		String cookies = request.getHeader(HttpHeaders.COOKIE);
		return cookies != null && (cookies.contains(PLAIN + "=") || cookies.contains(SECURE + "="));
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
