package org.lettersarchive.security;

import java.util.List;

/**
 * What nobody should send.
 */
final class NastyInputs {

	/** A header that only somebody could set who can write lines into an answer. */
	static final String INJECTED = "X-Injected";

	static final List<String> STRINGS = List.of("", " ", "-1", "0", "1e309", "NaN", "2147483648",
			"-9223372036854775809", "99999999999999999999999999", "null", "true", "2018-13-01", "0000-00-00",
			"-999999999-01-01", "[2018-01-01..", "' or '1'='1' --", "\"; drop table letter; --",
			"\\'; select pg_sleep(5); --", "%", "%%%s%n", "<script>alert(1)</script>",
			"\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
			"</title></textarea></script><svg onload=alert(1)>", "javascript:alert(1)", "JaVa\tScRiPt:alert(1)",
			"data:text/html,<script>alert(1)</script>", "${7*7}", "#{7*7}", "*{7*7}", "__${T(java.lang.Runtime)}__::.x",
			"~{admin/layout}", "{{7*7}}", "${jndi:ldap://127.0.0.1/a}", "../../../../etc/passwd",
			"..\\..\\windows\\win.ini", "file:///etc/passwd", "//127.0.0.1:1/x", "http://127.0.0.1:1/",
			"a\r\n" + INJECTED + ": yes\r\n\r\n<script>alert(1)</script>", "\u0000", "a\u0000b", "\uFFFE\uFFFF",
			"\u202Egnp.exe", "\uD83D\uDE00".repeat(50), "한글", "e\u0301\u0302\u0303".repeat(300), "İıſK", "\u0085\u2028",
			"a".repeat(5_000), "(".repeat(2_000), "a ".repeat(3_000), "[".repeat(1_000) + "]".repeat(1_000),
			"((a+)+)+$", "*", "?*?*?*?*", "a:b:c:d:", "from:to:date:", "\"unfinished", "a AND (OR NOT",
			"<!DOCTYPE x [<!ENTITY y 'z'>]>", "=cmd|'/c calc'!A0", ",", ";", "/", ".", "..", "a/b", "a;b=c", "a?b#c");

	/** Ends of a request line. */
	static final List<String> PATHS = List.of("/%00", "/%c0%ae%c0%ae/", "/%FF%FE", "/%ed%a0%80", "/%252e%252e%252f",
			"/..%2f..%2fetc%2fpasswd", "/../../etc/passwd", "/./.", "//", "/;/", "/;a=b;c", "/%2e%2e/admin", "/%2f",
			"/%5c", "/\\", "/%", "/%zz", "/%u0041", "/a%0d%0a" + INJECTED + ":%20yes", "/.json", "/..json",
			"/x.json.json", "/x.csl.json", "/x.atom", "/x.", "/.", "/x%2ejson", "/\u0001", "/\u00e9",
			"/" + "a/".repeat(1_000), "/" + "a".repeat(7_000), "/?", "/??", "/?=", "/?&&&", "/?%", "/?%zz=%zz",
			"/?a=%C0%80", "/?%00=%00", "/?q=" + "a".repeat(20_000), "/?" + "a&".repeat(4_000));

	/** Whole lines of a head. */
	static final List<List<String>> HEADERS = List.of(List.of("Host: evil.example\"><script>alert(1)</script>"),
			List.of("Host: evil.example"), List.of("Host: "), List.of("Host: [::1"), List.of("Host: a", "Host: b"),
			List.of("X-Forwarded-Host: evil.example\"><script>alert(1)</script>", "X-Forwarded-Proto: https"),
			List.of("X-Forwarded-Prefix: //evil.example", "X-Forwarded-Port: 99999"),
			List.of("Forwarded: for=\"[::1\";host=evil.example;proto=javascript"),
			List.of("X-Forwarded-For: 1.2.3.4, ' or 1=1 --"), List.of("X-HTTP-Method-Override: DELETE"),
			List.of("X-Original-URL: /admin", "X-Rewrite-URL: /admin"), List.of("Accept: */"), List.of("Accept: x"),
			List.of("Accept: text/html;q=NaN, */*;q=2"), List.of("Accept: " + "a/b,".repeat(500)),
			List.of("Accept: <script>alert(1)</script>"), List.of("Accept-Language: *;q=x, ../../en"),
			List.of("Accept-Language: " + "a-".repeat(2_000)), List.of("Accept-Encoding: gzip;q=x, br;q=-1, *;q=0"),
			List.of("Accept-Encoding: br, gzip, deflate, identity"), List.of("Accept-Charset: nothing"),
			List.of("Range: bytes=0-0,1-1,2-2,-1,9999999999999999999-"), List.of("Range: bytes=-"),
			List.of("Range: elephants=1-2"), List.of("Range: bytes=" + "0-0,".repeat(2_000) + "0-0"),
			List.of("If-None-Match: \"" + "x".repeat(5_000)), List.of("If-None-Match: *"), List.of("If-Match: \"x\""),
			List.of("If-Modified-Since: yesterday", "If-Unmodified-Since: never"), List.of("If-Range: \"x\""),
			List.of("If-Modified-Since: Sat, 29 Feb 9999999 99:99:99 GMT"), List.of("Expect: 100-continue"),
			List.of("Expect: miracles"), List.of("Upgrade: h2c, websocket", "HTTP2-Settings: x"),
			List.of("Cookie: session=\u0000; session=' or 1=1; __Host-session=x; =; ;;; a"),
			List.of("Cookie: session=" + "x".repeat(6_000)), List.of("Authorization: Basic !!!"),
			List.of("Authorization: Bearer ${jndi:ldap://127.0.0.1/a}"), List.of("Origin: null"),
			List.of("Origin: https://evil.example", "Access-Control-Request-Method: DELETE"),
			List.of("Origin: \"><script>alert(1)</script>"), List.of("Referer: javascript:alert(1)"),
			List.of("User-Agent: <script>alert(1)</script>"), List.of("User-Agent: "), List.of("HX-Request: true"),
			List.of("Content-Length: -1"), List.of("Content-Length: 99999999999999999999"),
			List.of("Content-Length: 5", "Content-Length: 6"), List.of("Transfer-Encoding: gzip, chunked"),
			List.of("Transfer-Encoding: chunked", "Content-Length: 3"), List.of("Content-Type: ;;;"),
			List.of("X: " + "x".repeat(60_000)), java.util.Collections.nCopies(300, "X-Many: x"), List.of(": nameless"),
			List.of("no colon"), List.of(" folded: x"), List.of("X\u0000: y"), List.of("X-Bytes: \u00ff\u00fe"));

	static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE",
			"CONNECT", "PROPFIND", "get", "A".repeat(300), "G\u0000T");

	static final List<String> TYPES = List.of("application/json", "text/plain", "application/xml", "application/x-x",
			"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=b",
			"multipart/mixed", "application/x-www-form-urlencoded; charset=nonsense",
			"application/x-www-form-urlencoded; charset=UTF-16", "x", "*/*", "text/html; charset=\"");

	static final List<String> BODIES = List.of("", "{", "[".repeat(20_000),
			"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY "
					+ "a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><x>&b;</x>",
			"%", "%zz=%zz&=&&&", "a=%C0%80&b=%ED%A0%80",
			"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x\u0000.csv\"\r\n\r\nx\r\n--b--\r\n",
			"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n", "--b\r\n",
			"--b\r\nContent-Disposition: " + "x".repeat(20_000) + "\r\n\r\nx\r\n--b--\r\n",
			"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n".repeat(2_000) + "--b--\r\n",
			"\u0000\u0001\u0002", "a=b&".repeat(20_000));

	/** Names of fields that no form has. */
	static final List<String> NAMES = List.of(
			"class.module.classLoader.resources.context.parent.pipeline.first.pattern", "_method",
			"rows[2147483647].value", "fields[a][b][c]", "a[", "a]", "a.b.c.d.e", "[0]", "_csrf", "", "\u0000", "page",
			"size", "q", "id", "version", "role", "editor.role", "active", "password");

	private NastyInputs() {
	}

}
